// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/rules/findingrow.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;

namespace {

// What a server means by refusing a login.
constexpr NamedRow rows[] = {
    {"access-token-refused"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The server refuses the access token"),
            QT_TRANSLATE_NOOP("Findings", "The server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "The token has expired; most hold for an hour."),
                QT_TRANSLATE_NOOP("Findings", "It was made for another user, or without the right to send mail.")},
            {QT_TRANSLATE_NOOP("Findings", "Get a new access token, and try again."),
                QT_TRANSLATE_NOOP("Findings", "Compare the user name with the one that the token was made for.")},
            Who::You, Retry::NeverUnchanged, "RFC 7628 3.2.2", Fix::None}},
    {"app-password-needed"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "Your provider wants an app password here"),
            QT_TRANSLATE_NOOP("Findings", "The server said: %4"),
            {QT_TRANSLATE_NOOP(
                "Findings", "Login in two steps is on, and the ordinary password is not taken by SMTP.")},
            {QT_TRANSLATE_NOOP(
                 "Findings", "Make an app password in your provider's security settings and enter it here."),
                QT_TRANSLATE_NOOP("Findings", "Leave the ordinary password as it is.")},
            Who::You, Retry::NeverUnchanged, "RFC 4954 6", Fix::EnterPassword}},
    {"browser-sign-in-needed"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "Your provider wants a sign-in with the browser first"),
            QT_TRANSLATE_NOOP("Findings", "The server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "The provider holds this login back as unusual.")},
            {QT_TRANSLATE_NOOP("Findings", "Sign in with a browser and confirm that it was you."),
                QT_TRANSLATE_NOOP(
                    "Findings", "Make an app password in your provider's security settings and enter it here.")},
            Who::You, Retry::Later, "RFC 4954 6", Fix::SendAgain}},
    {"smtp-login-switched-off"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "Login by SMTP is switched off for this mailbox"),
            QT_TRANSLATE_NOOP("Findings", "The server said: %4"),
            {QT_TRANSLATE_NOOP("Findings",
                "The organisation or the mailbox has authenticated SMTP disabled; the password may be right.")},
            {QT_TRANSLATE_NOOP("Findings", "Show the server's words to who manages your organisation's mail."),
                QT_TRANSLATE_NOOP("Findings", "Ask them to allow authenticated SMTP for this mailbox.")},
            Who::MailProvider, Retry::NeverUnchanged, "Microsoft Exchange Online", Fix::None}},
    {"security-defaults-block"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "Your organisation's security settings block this login"),
            QT_TRANSLATE_NOOP("Findings", "The server said: %4"),
            {QT_TRANSLATE_NOOP(
                "Findings", "Security defaults of the organisation forbid logins with a password alone.")},
            {QT_TRANSLATE_NOOP("Findings", "Show the server's words to who manages your organisation's mail.")},
            Who::MailProvider, Retry::NeverUnchanged, "Microsoft Exchange Online", Fix::None}},
    {"login-conditions-not-met"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "This login does not meet your organisation's conditions"),
            QT_TRANSLATE_NOOP("Findings", "The server said: %4"),
            {QT_TRANSLATE_NOOP(
                "Findings", "A rule of the organisation asks for a second factor, a device or a place.")},
            {QT_TRANSLATE_NOOP("Findings", "Show the server's words to who manages your organisation's mail.")},
            Who::MailProvider, Retry::NeverUnchanged, "Microsoft Exchange Online", Fix::None}},
    {"password-login-ended"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "This provider takes no logins by password any more"),
            QT_TRANSLATE_NOOP("Findings", "The server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "The provider or the organisation wants a login by token (OAuth).")},
            {QT_TRANSLATE_NOOP("Findings", "Show the server's words to who manages your organisation's mail."),
                QT_TRANSLATE_NOOP("Findings", "Ask which other way of sending there is.")},
            Who::MailProvider, Retry::NeverUnchanged, "Microsoft Exchange Online", Fix::None}},
    {"too-many-logins"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "Too many logins: the account is locked for a while"),
            QT_TRANSLATE_NOOP("Findings", "The server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "A wrong password was tried several times, here or by another device.")},
            {QT_TRANSLATE_NOOP("Findings", "Wait, and correct the password in all your devices."),
                QT_TRANSLATE_NOOP("Findings", "Then try once.")},
            Who::You, Retry::Later, "RFC 4954 6", Fix::EnterPassword}},
    {"account-disabled"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "This account is disabled"),
            QT_TRANSLATE_NOOP("Findings", "The server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "The provider has switched the account off; the password may be right.")},
            {QT_TRANSLATE_NOOP("Findings", "Ask your mail provider, and show the server's words.")}, Who::MailProvider,
            Retry::NeverUnchanged, "RFC 5248", Fix::None}},
    {"encryption-before-login"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The server wants encryption before the login"),
            QT_TRANSLATE_NOOP("Findings", "The server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "This login is allowed over an encrypted connection only.")},
            {QT_TRANSLATE_NOOP("Findings", "Choose STARTTLS as the security of this account."),
                QT_TRANSLATE_NOOP("Findings", "Choose TLS from the start, on port 465.")},
            Who::You, Retry::Now, "RFC 4954 6", Fix::UseStartTls}},
    {"password-transition"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The server wants one login by another mechanism"),
            QT_TRANSLATE_NOOP("Findings", "The server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "The server has no data yet for this mechanism.")},
            {QT_TRANSLATE_NOOP("Findings", "Log in once with PLAIN over TLS, then try again.")}, Who::You, Retry::Now,
            "RFC 4954 6", Fix::EditServer}},
    {"mechanism-too-weak"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The server wants a stronger way to log in"),
            QT_TRANSLATE_NOOP("Findings", "The server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "Policy forbids this mechanism for this user."),
                QT_TRANSLATE_NOOP("Findings", "Some providers mean that an app password is needed.")},
            {QT_TRANSLATE_NOOP("Findings", "Choose another mechanism for this account."),
                QT_TRANSLATE_NOOP(
                    "Findings", "Make an app password in your provider's security settings and enter it here.")},
            Who::You, Retry::NeverUnchanged, "RFC 4954 6", Fix::EditServer}},
    {"mechanism-refused"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The server does not take this login mechanism"),
            QT_TRANSLATE_NOOP("Findings", "The server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "The server offers it but cannot do it, or not for this account.")},
            {QT_TRANSLATE_NOOP("Findings", "Choose another mechanism for this account."),
                QT_TRANSLATE_NOOP("Findings", "Ask your mail provider, and show the server's words.")},
            Who::MailProvider, Retry::NeverUnchanged, "RFC 4954 4", Fix::EditServer}},
    {"login-not-available-now"_L1,
        {Severity::Warning, QT_TRANSLATE_NOOP("Findings", "The server cannot check logins at the moment"),
            QT_TRANSLATE_NOOP("Findings", "The server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "What checks the passwords at the provider is down.")},
            {QT_TRANSLATE_NOOP("Findings", "Try again in some minutes."),
                QT_TRANSLATE_NOOP("Findings", "Do not change your password because of this.")},
            Who::MailProvider, Retry::Later, "RFC 4954 6", Fix::SendAgain}},
    {"login-not-enabled"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "The server has no login in this place"),
            QT_TRANSLATE_NOOP("Findings", "The server said: %4"),
            {QT_TRANSLATE_NOOP("Findings", "Logins are switched off on this port."),
                QT_TRANSLATE_NOOP("Findings", "The server wants encryption first.")},
            {QT_TRANSLATE_NOOP("Findings", "Use port 587 with STARTTLS, or 465 with TLS."),
                QT_TRANSLATE_NOOP("Findings", "Ask your mail provider, and show the server's words.")},
            Who::You, Retry::NeverUnchanged, "RFC 4954 4", Fix::EditServer}},
    {"login-after-tls-only"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "A login is likely to be offered after encryption"),
            QT_TRANSLATE_NOOP("Findings", "In clear %5 offers no login, but it offers STARTTLS."),
            {QT_TRANSLATE_NOOP("Findings", "Most servers offer AUTH only when nobody can read along.")},
            {QT_TRANSLATE_NOOP("Findings", "Choose STARTTLS as the security of this account.")}, Who::You, Retry::Now,
            "RFC 3207 4.2, RFC 4954 4", Fix::UseStartTls}},
    {"login-not-on-port-25"_L1,
        {Severity::Error, QT_TRANSLATE_NOOP("Findings", "Port 25 of this server is not for sending"),
            QT_TRANSLATE_NOOP("Findings", "%5 offers no login; port 25 is where servers receive mail from each other."),
            {QT_TRANSLATE_NOOP("Findings", "The server for incoming mail was entered.")},
            {QT_TRANSLATE_NOOP("Findings", "Use port 587 or 465."),
                QT_TRANSLATE_NOOP("Findings", "Look up your provider's server for sending.")},
            Who::You, Retry::NeverUnchanged, "RFC 6409, RFC 8314 3", Fix::EditServer}},
};

} // namespace

std::span<const NamedRow> loginReplies()
{
    return rows;
}

} // namespace Diagnosis
