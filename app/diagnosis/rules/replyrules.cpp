// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/rules/replyrule.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;

namespace {

using Base::Problem;

constexpr Problems login = of({Problem::LoginRefused});
constexpr Problems sender = of({Problem::SenderRefused});
constexpr Problems recipient = of({Problem::RecipientsRefused});
constexpr Problems data = of({Problem::DataRefused});
constexpr Problems verdict = of({Problem::MessageRefused});
constexpr Problems greeting = of({Problem::GreetingRefused});
constexpr Problems hello = of({Problem::HelloRefused});
constexpr Problems closing = of({Problem::ServiceClosing});
constexpr Problems silence = of({Problem::NoGreeting});
constexpr Problems timeout = of({Problem::ConnectTimeout});
constexpr Problems noHost = of({Problem::HostNotFound});
constexpr Problems notAReply = of({Problem::NotAReply});
constexpr Problems noLogin = of({Problem::LoginNotOffered});
constexpr Problems header = of({Problem::ProxyHeaderRefused});
constexpr Problems anyRefusal = greeting | hello | sender | recipient | data | verdict | closing;

constexpr auto relayDenied
    = "relay access denied|relaying denied|relay denied|relay not permitted|unable to relay"
      "|relaying disallowed|not permitted to relay|relaying not allowed|list of allowed rcpthosts"_L1;

// The first rule that fits counts, so the special ones stand before the general ones.
constexpr ReplyRule rules[] = {
    {"port-465-wants-tls"_L1, silence, {}, {}, {}, State::Port465},
    {"port-25-may-be-blocked"_L1, timeout, {}, {}, {}, State::Port25},
    {"other-addresses-only"_L1, noHost, {}, {}, "it has no ipv4 address|it has no ipv6 address"_L1},
    {"no-such-domain"_L1, noHost, {}, {}, "there is no such domain"_L1},
    {"reply-broken"_L1, notAReply, {}, {}, {}, State::Greeted},
    {"smtputf8-switched-off"_L1, of({Problem::NeedsSmtpUtf8}), {}, {}, "not to be used"_L1},
    {"8bitmime-switched-off"_L1, of({Problem::NeedsEightBit}), {}, {}, "not to be used"_L1},
    {"proxy-header-not-known"_L1, header, "221|500|501|502|503|554"_L1},
    {"hello-not-known"_L1, hello, "500|502"_L1},
    {"login-after-tls-only"_L1, noLogin, {}, {}, {}, State::StartTlsOffered},
    {"login-not-on-port-25"_L1, noLogin, {}, {}, {}, State::Port25},
    {"app-password-needed"_L1, login, "5"_L1, {},
        "application-specific password|app password|application password|app-specific password"_L1},
    {"browser-sign-in-needed"_L1, login, "5"_L1, {},
        "via your web browser|via the web browser|in via web|with your web browser"_L1},
    {"smtp-login-switched-off"_L1, login, "5"_L1, {}, "smtpclientauthentication is disabled|smtp auth is disabled"_L1},
    {"security-defaults-block"_L1, login, "5"_L1, {}, "security defaults"_L1},
    {"login-conditions-not-met"_L1, login, "5"_L1, {}, "did not meet the criteria"_L1},
    {"password-login-ended"_L1, login | sender, "5"_L1, {},
        "basic authentication is disabled|basic authentication is not supported"_L1},
    {"too-many-logins"_L1, login | closing, {}, {},
        "too many login|too many auth|too many bad auth|too many failed"_L1},
    {"account-disabled"_L1, login, "5"_L1, "X.7.13"_L1},
    {"account-disabled"_L1, login, "5"_L1, {},
        "account disabled|account is disabled|account has been disabled|account suspended|account is suspended"_L1},
    {"encryption-before-login"_L1, login, "523|524|538"_L1},
    {"encryption-before-login"_L1, login, "5"_L1, "X.7.10|X.7.11"_L1},
    {"encryption-before-login"_L1, login, "530"_L1, {}, "starttls|encryption"_L1},
    {"password-transition"_L1, login, "432"_L1, "X.7.12"_L1},
    {"mechanism-too-weak"_L1, login, "534"_L1},
    {"mechanism-refused"_L1, login, "504"_L1},
    {"login-not-enabled"_L1, login, "500|502|503"_L1},
    {"login-not-available-now"_L1, login, "4"_L1},
    {"access-token-refused"_L1, login, "5"_L1, {}, {}, State::ByToken},
    {"starttls-required"_L1, anyRefusal | login, "4|5"_L1, {},
        "must issue a starttls|starttls is required|starttls first|issue starttls"_L1},
    {"address-on-blocklist"_L1, anyRefusal, "4|5"_L1, {},
        "blocked using|spamhaus|blocklist|blacklist|block list|black list|dnsbl|spamcop"_L1},
    {"reverse-dns-missing"_L1, anyRefusal, "4|5"_L1, "X.7.25"_L1},
    {"reverse-dns-missing"_L1, anyRefusal, "4|5"_L1, {},
        "reverse dns|reverse hostname|cannot find your hostname|cannot find your reverse|ptr record"_L1},
    {"too-many-connections"_L1, greeting | hello | closing | sender, "4"_L1, {},
        "too many connections|too many concurrent|connection limit|concurrent smtp"_L1},
    {"rate-limited"_L1, anyRefusal, "4|5"_L1, "X.7.28|5.4.5"_L1},
    {"rate-limited"_L1, anyRefusal, "4|5"_L1, {},
        "rate limit|too many messages|too quickly|sending limit|sending quota|message quota|daily quota"_L1},
    {"login-required"_L1, sender | recipient | data, "530"_L1, {}, {}, State::NotLoggedIn},
    {"login-required"_L1, sender | recipient | data, "5"_L1, {},
        "authentication required|authentication is required|not authenticated to send|client was not authenticated|must issue an auth"_L1,
        State::NotLoggedIn},
    {"relay-denied-after-login"_L1, recipient, "4|5"_L1, {}, relayDenied, State::LoggedIn},
    {"relay-denied"_L1, recipient, "4|5"_L1, {}, relayDenied, State::NotLoggedIn},
    {"sender-not-yours"_L1, sender | recipient | verdict, "5"_L1, "5.7.60"_L1},
    {"sender-not-yours"_L1, sender | recipient | verdict, "5"_L1, {},
        "not owned by user|sendasdenied|send as|not allowed to send from|email address is not verified|not a verified"_L1},
    {"sender-not-authenticated"_L1, sender | recipient | verdict, "4|5"_L1,
        "X.7.20|X.7.21|X.7.22|X.7.23|X.7.24|X.7.26"_L1},
    {"sender-not-authenticated"_L1, sender | recipient | verdict, "4|5"_L1, {},
        "spf check|spf fail|spf validation|spf hard|dkim|dmarc"_L1},
    {"sender-domain-unusable"_L1, sender, "4|5"_L1, "X.1.8"_L1},
    {"sender-domain-unusable"_L1, sender, "4|5"_L1, {},
        "domain not found|domain does not exist|domain of sender address"_L1},
    {"greylisted"_L1, recipient | data | verdict, "4"_L1, {},
        "greylist|graylist|grey list|gray list|grey-list|gray-list"_L1},
    {"too-many-recipients"_L1, recipient, "4|5"_L1, "X.5.3"_L1},
    {"too-many-recipients"_L1, recipient, "4|5"_L1, {}, "too many recipients"_L1},
    {"mailbox-full"_L1, recipient | verdict, "4|5"_L1, "X.2.2"_L1},
    {"mailbox-full"_L1, recipient | verdict, "4|5"_L1, {}, "mailbox full|mailbox is full|over quota|quota exceeded"_L1},
    {"message-too-large"_L1, sender | recipient | data | verdict, "5"_L1, "X.3.4|X.2.3"_L1},
    {"message-too-large"_L1, sender | data | verdict, "552|554|550"_L1, {},
        "size exceeds|exceeds size|exceeded size|exceeds maximum|too large|too big|message size"_L1},
    {"message-too-large"_L1, sender, "552"_L1},
    {"storage-full"_L1, sender | recipient | data | verdict, "4"_L1, "X.3.1"_L1},
    {"storage-full"_L1, sender | data | verdict, "452"_L1, {}, "storage"_L1},
    {"mailbox-moved"_L1, recipient, "551"_L1},
    {"mailbox-moved"_L1, recipient, "5"_L1, "X.1.6"_L1},
    {"unknown-user"_L1, recipient, "5"_L1, "X.1.1"_L1},
    {"unknown-user"_L1, recipient, "5"_L1, {},
        "user unknown|no such user|unknown user|user not found|recipient not found|recipientnotfound|no such recipient|no mailbox here|mailbox not found|no such mailbox|recipient address rejected: access denied"_L1},
    {"mailbox-disabled"_L1, recipient, "5"_L1, "X.2.1"_L1},
    {"mailbox-disabled"_L1, recipient, "5"_L1, {},
        "account disabled|mailbox disabled|account is inactive|account inactive"_L1},
    {"recipient-domain-unusable"_L1, recipient, "556"_L1},
    {"recipient-domain-unusable"_L1, recipient, "5"_L1, "X.1.2|X.1.10"_L1},
    {"recipient-domain-unusable"_L1, recipient, "5"_L1, {}, "domain not found|nullmx|null mx|unrouteable address"_L1},
    {"perhaps-greylisted"_L1, recipient, "450|451"_L1},
    {"content-refused"_L1, verdict | data, "5"_L1, {},
        "spam|virus|malware|banned content|security issue|content rejected|potentially dangerous"_L1},
    {"policy-refused"_L1, sender | recipient | data | verdict, "5"_L1, "X.7.1|X.7.0"_L1},
};

} // namespace

std::span<const ReplyRule> replyRules()
{
    return rules;
}

} // namespace Diagnosis
