// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/session.h"

#include <algorithm>
#include <utility>

#include "practice/bounds.h"
#include "practice/offer.h"
#include "practice/request.h"
#include "practice/settings.h"

namespace Practice {

using namespace Qt::StringLiterals;

namespace {

enum class Argument : quint8 { None, Optional, Required };

bool isBadCommand(int code)
{
    return (code >= 500 && code <= 504) || code == 535 || code == 555;
}

std::optional<Answer> complaintAboutArgument(const Request &request, Argument rule)
{
    if (rule == Argument::None && !request.argument.isEmpty())
        return answer(501, "5.5.4", request.verb + " takes no argument");
    if (rule == Argument::Required && request.argument.isEmpty())
        return answer(501, "5.5.4", request.verb + " needs an argument");
    return std::nullopt;
}

} // namespace

struct Session::CommandRule {
    QByteArrayView verb;
    Answer (Session::*obey)(QByteArrayView argument);
    Argument argument;
    bool beginsSomething; ///< wants a hello before it, and no transaction that is open
};

const Session::CommandRule *Session::ruleFor(QByteArrayView verb)
{
    static constexpr CommandRule rules[] = {
        {"EHLO", &Session::ehlo, Argument::Required, false},
        {"HELO", &Session::helo, Argument::Required, false},
        {"MAIL", &Session::mail, Argument::Required, true},
        {"RCPT", &Session::rcpt, Argument::Required, false},
        {"DATA", &Session::data, Argument::None, false},
        {"RSET", &Session::rset, Argument::None, false},
        {"NOOP", &Session::noop, Argument::Optional, false},
        {"VRFY", &Session::vrfy, Argument::Required, false},
        {"EXPN", &Session::expn, Argument::Required, false},
        {"HELP", &Session::help, Argument::Optional, false},
        {"QUIT", &Session::quit, Argument::None, false},
        {"STARTTLS", &Session::startTls, Argument::None, true},
        {"AUTH", &Session::auth, Argument::Required, true},
    };
    const auto *rule = std::find_if(
        std::begin(rules), std::end(rules), [&](const CommandRule &known) { return known.verb == verb; });
    return rule == std::end(rules) ? nullptr : rule;
}

Session::Session(const Settings &settings)
    : m_settings(settings)
    , m_login(settings)
    , m_transaction(settings)
{
}

Answer Session::greeting() const
{
    return answer(220, {}, announcedName(m_settings) + " ESMTP Postscope");
}

Answer Session::takeLine(QByteArray line)
{
    return finished(m_awaits == Awaits::LoginAnswer ? takeLoginAnswer(std::move(line)) : takeCommand(std::move(line)));
}

Answer Session::lineTooLong()
{
    if (m_awaits != Awaits::LoginAnswer)
        return finished(answer(500, "5.5.2", "the line is too long"));
    m_login.breakOff();
    m_awaits = Awaits::Command;
    m_mayBeSecret = true;
    return finished(answer(500, "5.5.6", "the line is too long")); // RFC 4954 4
}

Answer Session::finished(Answer given)
{
    if (isBadCommand(given.code) && ++m_badCommands > Bounds::badCommands)
        return farewell("4.7.0", "has heard too many commands that it cannot serve");
    if (++m_commandsSinceLetter > Bounds::commandsWithoutLetter)
        return farewell("4.7.0", "has heard too many commands and no letter");
    return asOffered(std::move(given));
}

Answer Session::asOffered(Answer given) const
{
    if (!offers(m_settings, "ENHANCEDSTATUSCODES"))
        given.enhancedCode.clear();
    return given;
}

Answer Session::farewell(const QByteArray &enhancedCode, const QByteArray &reason)
{
    m_awaits = Awaits::Nothing;
    return asOffered(answer(421, enhancedCode, announcedName(m_settings) + ' ' + reason + ", closing the connection"));
}

void Session::bodyEnded()
{
    m_transaction.reset();
    m_awaits = Awaits::Command;
    m_commandsSinceLetter = 0;
}

void Session::encryptionStarted()
{
    m_isEncrypted = true;
    m_awaits = Awaits::Command;
    m_clientName.clear();
    m_transaction.reset();
}

Secrecy Session::secrecyOf(QByteArrayView line) const
{
    const bool isStray = m_mayBeSecret && !ruleFor(Request::parse(line).verb);
    return m_awaits == Awaits::LoginAnswer || isStray ? Secrecy::LoginAnswer : Secrecy::Command;
}

KeptMessage Session::envelope() const
{
    KeptMessage envelope;
    envelope.clientName = m_clientName;
    envelope.user = m_login.user();
    envelope.isEncrypted = m_isEncrypted;
    m_transaction.describe(envelope);
    return envelope;
}

std::optional<Answer> Session::complaintAboutLine(QByteArrayView line) const
{
    if (m_settings.isStrict && endsWithBareLineFeed(line))
        return answer(500, "5.5.2", "the line ends with LF alone; it must end with CRLF (RFC 5321 2.3.8)");
    if (!isCleanLine(withoutLineEnd(line)))
        return answer(500, "5.5.2", "the line has control characters in it");
    return std::nullopt;
}

Answer Session::takeLoginAnswer(QByteArray line)
{
    m_awaits = Awaits::Command;
    const Base::Secret whole = Base::Secret::takenFrom(line);
    Answer given = m_login.take(Base::Secret(withoutLineEnd(whole.reveal())));
    if (m_login.isUnderWay())
        m_awaits = Awaits::LoginAnswer;
    m_mayBeSecret = given.code >= 400;
    return given;
}

Answer Session::takeCommand(QByteArray line)
{
    const Base::Secret whole = Base::Secret::takenFrom(line);
    const Request request = Request::parse(whole.reveal());
    if (ruleFor(request.verb))
        m_mayBeSecret = false;
    std::optional<Answer> complaint = complaintAboutLine(whole.reveal());
    Answer given = complaint ? std::move(*complaint) : obey(request);
    if (request.verb == "AUTH" && given.code >= 400)
        m_mayBeSecret = true;
    return given;
}

Answer Session::obey(const Request &request)
{
    const CommandRule *rule = ruleFor(request.verb);
    if (!rule)
        return answer(500, "5.5.2", "this command is not known here");
    if (!offers(m_settings, request.verb))
        return answer(502, "5.5.1", request.verb + " is not served here");
    if (std::optional<Answer> complaint = complaintAboutArgument(request, rule->argument))
        return std::move(*complaint);
    if (std::optional<Answer> complaint = complaintAboutOrder(*rule))
        return std::move(*complaint);
    return (this->*rule->obey)(request.argument);
}

std::optional<Answer> Session::complaintAboutOrder(const CommandRule &rule) const
{
    if (!rule.beginsSomething)
        return std::nullopt;
    if (m_transaction.isOpen())
        return answer(503, "5.5.1", "a mail transaction is open; end it with DATA or RSET");
    if (m_settings.isStrict && m_clientName.isEmpty())
        return answer(503, "5.5.1", "say EHLO or HELO first");
    return std::nullopt;
}

Answer Session::helo(QByteArrayView argument)
{
    m_clientName = argument.toByteArray();
    m_transaction.reset();
    return answer(250, {}, announcedName(m_settings));
}

Answer Session::ehlo(QByteArrayView argument)
{
    m_clientName = argument.toByteArray();
    m_transaction.reset();
    Answer given = answer(250, {}, announcedName(m_settings) + " greets " + m_clientName);
    given.lines << capabilityLines(m_settings, m_isEncrypted);
    return given;
}

Answer Session::mail(QByteArrayView argument)
{
    if (m_settings.isLoginRequired && !m_login.isLoggedIn())
        return answer(530, "5.7.0", "log in first");
    return m_transaction.mail(argument);
}

Answer Session::rcpt(QByteArrayView argument)
{
    return m_transaction.rcpt(argument);
}

Answer Session::data(QByteArrayView)
{
    if (std::optional<Answer> complaint = m_transaction.complaintAboutData())
        return std::move(*complaint);
    m_awaits = Awaits::Body;
    return answer(354, {}, "send the letter; a line with a dot alone ends it");
}

Answer Session::rset(QByteArrayView)
{
    m_transaction.reset();
    return answer(250, "2.0.0", "the transaction is forgotten");
}

Answer Session::noop(QByteArrayView)
{
    return answer(250, "2.0.0", "nothing was done");
}

Answer Session::vrfy(QByteArrayView)
{
    return answer(252, "2.0.0", "this is not verified; a letter to it is worth a try");
}

Answer Session::expn(QByteArrayView)
{
    return answer(502, "5.5.1", "there are no mailing lists here");
}

Answer Session::help(QByteArrayView)
{
    return {214, "2.0.0"_ba,
        {"commands: EHLO HELO MAIL RCPT DATA RSET NOOP VRFY EXPN HELP QUIT STARTTLS AUTH"_ba, "see RFC 5321"_ba}};
}

Answer Session::quit(QByteArrayView)
{
    m_awaits = Awaits::Nothing;
    return answer(221, "2.0.0", announcedName(m_settings) + " says goodbye");
}

Answer Session::startTls(QByteArrayView)
{
    if (m_isEncrypted)
        return answer(503, "5.5.1", "this connection is encrypted already");
    if (!offersStartTls(m_settings, m_isEncrypted))
        return answer(454, "4.7.0", "TLS is not available here");
    m_awaits = Awaits::Handshake;
    return answer(220, "2.0.0", "begin the handshake");
}

Answer Session::auth(QByteArrayView argument)
{
    if (!offersLogin(m_settings, m_isEncrypted))
        return answer(530, "5.7.0", "say STARTTLS first; a password does not go in clear");
    if (m_login.isLoggedIn())
        return answer(503, "5.5.1", "you are logged in already");
    Answer given = m_login.begin(argument);
    if (m_login.isUnderWay())
        m_awaits = Awaits::LoginAnswer;
    return given;
}

} // namespace Practice
