// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/rules.h"

#include <algorithm>

#include <QList>

#include "cli/loginoptions.h"
#include "cli/values.h"
#include "smtp/sasl/mechanisms.h"
#include "transcript/export.h"

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

using Options = QList<Option>;

/// At most one of them.
struct Exclusion {
    Options options;
};

/// The first one makes no sense without one of the others.
struct Need {
    Option option;
    Options oneOf;
};

const QList<Exclusion> &exclusions()
{
    static const QList<Exclusion> list{
        {{Option::Server, Option::Account, Option::Practice, Option::Socket, Option::MailHosts}},
        {{Option::MailHosts, Option::User}}, // a mail host takes what is for its own people, without a login
        {{Option::MailHosts, Option::Mechanism}},
        {{Option::MailHosts, Option::Lmtp}}, // RFC 2033 5: not on port 25
        {{Option::MailHosts, Option::Count}},
        {{Option::Ipv4, Option::Ipv6, Option::Proxy}}, // the proxy finds the server and chooses the address
        {{Option::LocalAddress, Option::Proxy}},
        {{Option::NameServer, Option::Proxy}},
        {{Option::Socket, Option::Ipv4}},
        {{Option::Socket, Option::Ipv6}},
        {{Option::Socket, Option::LocalAddress}},
        {{Option::Socket, Option::Proxy}},
        {{Option::Socket, Option::NameServer}},
        {{Option::Socket, Option::ProxyHeader}},
        {{Option::Socket, Option::Security}},
        {{Option::PasswordEnv, Option::PasswordFile, Option::PasswordStdin}},
        {{Option::TokenEnv, Option::TokenFile}},
        {{Option::ReadyMade, Option::Subject}},
        {{Option::ReadyMade, Option::Text}},
        {{Option::ReadyMade, Option::Attach}},
        {{Option::ReadyMade, Option::Header}},
        {{Option::ReadyMade, Option::ReplyTo}},
        {{Option::User, Option::AcceptAnyLogin}},
        {{Option::Maildir, Option::Discard}},
        {{Option::Strict, Option::Lenient}},
        {{Option::Json, Option::Quiet}},
        {{Option::SpeakHelo, Option::Lmtp}},
    };
    return list;
}

QList<Need> needsOf(const Invocation &invocation)
{
    if (invocation.command == Command::Serve) {
        return {
            {Option::User, {Option::PasswordEnv}},
            {Option::PasswordEnv, {Option::User}},
            {Option::LoginRequired, {Option::User, Option::AcceptAnyLogin}},
        };
    }
    const Options people{Option::To, Option::Cc, Option::Bcc};
    const Options loginNames{Option::User, Option::Account};
    const Options login{Option::User, Option::Account, Option::Mechanism};
    QList<Need> needs{
        {Option::ProxyPasswordEnv, {Option::Proxy}},
        {Option::ClientKey, {Option::ClientCertificate}},
        {Option::MailHosts, people},
        {Option::MailHostPort, {Option::MailHosts}},
        {Option::Connections, {Option::Count}},
        {Option::OwnServer, {Option::Count}},
        {Option::PasswordEnv, loginNames},
        {Option::PasswordFile, loginNames},
        {Option::PasswordStdin, loginNames},
        {Option::TokenEnv, loginNames},
        {Option::TokenFile, loginNames},
        {Option::InitialResponse, login},
        {Option::AuthorizationName, login},
    };
    if (!logsInWithoutSecret(invocation)) {
        needs.append({Option::User,
            {Option::PasswordEnv, Option::PasswordFile, Option::PasswordStdin, Option::TokenEnv, Option::TokenFile,
                Option::Account}});
        needs.append({Option::Mechanism, loginNames});
    }
    return needs;
}

QString listed(const Options &options)
{
    QStringList names;
    std::ranges::transform(options, std::back_inserter(names), dashed);
    const QString last = names.takeLast();
    return names.isEmpty() ? last : names.join(", "_L1) + " or "_L1 + last;
}

QString brokenExclusion(const Invocation &invocation)
{
    for (const Exclusion &exclusion : exclusions()) {
        Options given;
        std::ranges::copy_if(
            exclusion.options, std::back_inserter(given), [&](Option option) { return invocation.has(option); });
        if (given.size() > 1)
            return dashed(given.at(0)) + " and "_L1 + dashed(given.at(1)) + " exclude each other: leave one out"_L1;
    }
    return {};
}

QString unmetNeed(const Invocation &invocation)
{
    for (const Need &need : needsOf(invocation)) {
        const bool isMet = std::ranges::any_of(need.oneOf, [&](Option option) { return invocation.has(option); });
        if (invocation.has(need.option) && !isMet)
            return dashed(need.option) + " needs "_L1 + listed(need.oneOf) + " beside it"_L1;
    }
    return {};
}

QString doubleUseOfInput(const Invocation &invocation)
{
    const bool isStepped = invocation.has(Option::Step) || invocation.has(Option::Break);
    const int uses = (invocation.has(Option::PasswordStdin) ? 1 : 0) + (isStepped ? 1 : 0)
        + (invocation.value(Option::Text) == "-"_L1 ? 1 : 0) + (invocation.value(Option::ReadyMade) == "-"_L1 ? 1 : 0);
    return uses > 1 ? u"standard input can be read once: take the password from --password-env or --password-file"_s
                    : QString();
}

QString forgottenAuthorization(const Invocation &invocation)
{
    if (!invocation.has(Option::AuthorizationName))
        return {};
    const bool isByToken = invocation.has(Option::TokenEnv) || invocation.has(Option::TokenFile);
    const QStringList mechanisms = invocation.values(Option::Mechanism);
    const bool isKept = mechanisms.isEmpty()
        ? !isByToken
        : std::ranges::any_of(mechanisms, [](const QString &name) { return Smtp::actsAsWished(name.toLatin1()); });
    return isKept ? QString()
                  : u"--authzid goes with SCRAM, PLAIN or EXTERNAL: no other login can act as another user"_s;
}

QString missingForProbe(const Invocation &invocation)
{
    const Smtp::ProbeStop stop = probeStopFrom(invocation.value(Option::StopAfter)).value_or(Smtp::ProbeStop::Hello);
    const auto lacks = [&](const Options &options) {
        return std::ranges::none_of(options, [&](Option option) { return invocation.has(option); });
    };
    if (stop == Smtp::ProbeStop::Tls && invocation.value(Option::Security) == "none"_L1)
        return u"--stop-after tls and --security none exclude each other: leave one out"_s;
    if (stop == Smtp::ProbeStop::Tls && invocation.has(Option::Socket))
        return u"--stop-after tls needs a server over the network: add --server, for --socket knows no TLS"_s;
    if (stop == Smtp::ProbeStop::Login && lacks({Option::User, Option::Account, Option::Mechanism}))
        return u"--stop-after login needs --user with a password or a token, or --account"_s;
    if (stop >= Smtp::ProbeStop::Mail && lacks({Option::From, Option::EnvelopeFrom, Option::Account}))
        return u"--stop-after mail and rcpt need a sender: add --from or --envelope-from"_s;
    if (stop == Smtp::ProbeStop::Rcpt && lacks({Option::To, Option::Cc, Option::Bcc}))
        return u"--stop-after rcpt needs a recipient: add --to"_s;
    return {};
}

QString questionsAtTheWrongStage(const Invocation &invocation)
{
    const Smtp::ProbeStop stop = probeStopFrom(invocation.value(Option::StopAfter)).value_or(Smtp::ProbeStop::Hello);
    if (stop < Smtp::ProbeStop::Mail)
        return {};
    for (const Option option : {Option::ServerHelp, Option::Verify, Option::Expand, Option::RawCommand}) {
        if (invocation.has(option))
            return dashed(option) + " goes with --stop-after greeting, hello, tls or login: say MAIL by --command"_L1;
    }
    return {};
}

QString tlsTooEarly(const Invocation &invocation)
{
    const bool isTooEarly = invocation.has(Option::MailHosts) && invocation.value(Option::Security) == "tls"_L1;
    return isTooEarly ? u"--mx goes with --security auto, none or starttls: mail hosts begin in clear"_s : QString();
}

QString missingServer(const Invocation &invocation)
{
    const bool isNamed = invocation.has(Option::Server) || invocation.has(Option::Account)
        || invocation.has(Option::Practice) || invocation.has(Option::Socket) || invocation.has(Option::MailHosts);
    return isNamed ? QString() : u"no server is named: add --server HOST, --account NAME or --practice"_s;
}

/// The word says how many others follow it.
QString wrongWordsForHistory(const QStringList &words)
{
    static const QMap<QString, qsizetype> counts{{u"list"_s, 1}, {u"show"_s, 2}, {u"export"_s, 3}, {u"compare"_s, 3}};
    if (words.size() == counts.value(words.value(0), -1))
        return {};
    return u"history wants one of: list, show ID, export ID FILE, compare ID ID"_s;
}

/// Either one reply, or a text that holds some.
QString wrongWordsForExplain(const Invocation &invocation)
{
    const qsizetype texts = invocation.words.size() + (invocation.has(Option::LogFile) ? 1 : 0);
    return texts == 1 ? QString() : u"explain wants one reply or command in quotes, or --log FILE"_s;
}

/// What a format does not leave open, and what the history does not keep, cannot be had.
QString unfitTranscript(const Invocation &invocation)
{
    const bool hasLetter = invocation.has(Option::TranscriptLetter);
    const Option given = hasLetter ? Option::TranscriptLetter : Option::TranscriptTimes;
    if (!invocation.has(given))
        return {};
    const bool isHistory = invocation.command == Command::History;
    if (isHistory ? invocation.words.value(0) != "export"_L1 : !invocation.has(Option::TranscriptFile))
        return dashed(given) + (isHistory ? " goes with history export"_L1 : " needs --transcript beside it"_L1);
    const QString path = isHistory ? invocation.words.value(2) : invocation.value(Option::TranscriptFile);
    const auto format = Transcript::exportFormatOf(path);
    if (!format)
        return {}; // who reads it says so
    const Transcript::ExportChoices choices = Transcript::exportChoices(*format);
    const QString letter = invocation.value(Option::TranscriptLetter);
    if (isHistory && letter == "full"_L1)
        return u"the history keeps of a letter only its size: --transcript-letter none or folded"_s;
    if ((letter == "full"_L1 && !choices.canUnfoldLetter) || (letter == "none"_L1 && !choices.canOmitLetter))
        return u"--transcript-letter %1 does not go with a %2 file"_s.arg(letter, Transcript::suffixOf(*format));
    if (invocation.value(Option::TranscriptTimes) == "off"_L1 && !choices.canOmitTimes)
        return u"a %1 file always has times: leave --transcript-times out"_s.arg(Transcript::suffixOf(*format));
    return {};
}

} // namespace

QString objectionTo(const Invocation &invocation)
{
    for (const auto rule :
        {brokenExclusion, unmetNeed, doubleUseOfInput, tlsTooEarly, forgottenAuthorization, unfitTranscript}) {
        if (const QString objection = rule(invocation); !objection.isEmpty())
            return objection;
    }
    if (invocation.command == Command::Serve)
        return {};
    if (invocation.command == Command::History)
        return wrongWordsForHistory(invocation.words);
    if (invocation.command == Command::Explain)
        return wrongWordsForExplain(invocation);
    if (const QString objection = missingServer(invocation); !objection.isEmpty())
        return objection;
    if (invocation.command != Command::Probe)
        return {};
    const QString objection = questionsAtTheWrongStage(invocation);
    return objection.isEmpty() ? missingForProbe(invocation) : objection;
}

} // namespace Cli
