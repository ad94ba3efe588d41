// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/session.h"

#include <algorithm>
#include <utility>

#include "practice/bounds.h"
#include "practice/mailpath.h"
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
    bool beginsSomething; ///< wants no transaction that is open; and a hello before it, if MAIL or the server is strict
};

const Session::CommandRule *Session::ruleFor(QByteArrayView verb)
{
    static constexpr CommandRule rules[] = {
        {"EHLO", &Session::ehlo, Argument::Required, false},
        {"HELO", &Session::helo, Argument::Required, false},
        {"LHLO", &Session::ehlo, Argument::Required, false},
        {"MAIL", &Session::mail, Argument::Required, true},
        {"RCPT", &Session::rcpt, Argument::Required, false},
        {"DATA", &Session::data, Argument::None, false},
        {"BDAT", &Session::bdat, Argument::Required, false},
        {"RSET", &Session::rset, Argument::None, false},
        {"NOOP", &Session::noop, Argument::Optional, false},
        {"VRFY", &Session::vrfy, Argument::Required, false},
        {"EXPN", &Session::expn, Argument::Required, false},
        {"HELP", &Session::help, Argument::Optional, false},
        {"QUIT", &Session::quit, Argument::None, false},
        {"STARTTLS", &Session::startTls, Argument::None, true},
        {"AUTH", &Session::auth, Argument::Required, true},
        {"XCLIENT", &Session::xclient, Argument::Required, true},
    };
    const auto *rule = std::find_if(
        std::begin(rules), std::end(rules), [&](const CommandRule &known) { return known.verb == verb; });
    return rule == std::end(rules) ? nullptr : rule;
}

Session::Session(const Settings &settings, const Base::Clock &clock)
    : m_settings(settings)
    , m_clock(clock)
    , m_login(settings)
    , m_transaction(settings)
{
}

Answer Session::greeting() const
{
    return answer(220, {},
        announcedName(m_settings) + (m_settings.protocol == Protocol::Lmtp ? " LMTP Postscope" : " ESMTP Postscope"));
}

Answer Session::takeLine(QByteArray line)
{
    return finished(m_awaits == Awaits::LoginAnswer ? takeLoginAnswer(std::move(line)) : takeCommand(std::move(line)));
}

Answer Session::refuse(QByteArray line, Answer given)
{
    const Base::Secret whole = Base::Secret::takenFrom(line);
    const Request request = Request::parse(whole.reveal());
    const bool isLogin = m_awaits == Awaits::LoginAnswer || request.verb == "AUTH";
    m_mayBeSecret = m_mayBeSecret || isLogin;
    m_login.breakOff();
    m_awaits = Awaits::Command;
    const std::optional<Chunk> chunk = request.verb == "BDAT" ? Chunk::parse(request.argument) : std::nullopt;
    if (chunk) {
        m_chunk = {chunk->octets, chunk->isLast, true};
        m_awaits = Awaits::Chunk;
    }
    return finished(std::move(given));
}

Troublemaker::Occasion Session::occasionOf(QByteArrayView line) const
{
    if (m_awaits == Awaits::LoginAnswer)
        return {"ANSWER"_ba, {}};
    const Request request = Request::parse(line);
    if (request.verb == "AUTH") // what follows the mechanism is secret
        return {request.verb, {Request::parse(request.argument).verb}};
    if (request.verb != "MAIL" && request.verb != "RCPT")
        return {request.verb, {request.argument.toByteArray()}};
    const MailPath path = MailPath::parse(request.argument, request.verb == "MAIL" ? "FROM:" : "TO:", false);
    return {request.verb, {path.address}};
}

Troublemaker::Occasion Session::letterOccasion(const QByteArray &place) const
{
    KeptMessage letter;
    m_transaction.describe(letter);
    return {place, QList{letter.reversePath} + letter.recipients};
}

QList<Troublemaker::Occasion> Session::verdictOccasions() const
{
    if (m_settings.protocol == Protocol::Smtp)
        return {letterOccasion("VERDICT"_ba)};
    QList<Troublemaker::Occasion> occasions;
    for (qsizetype i = 0; i < m_transaction.recipientCount(); ++i)
        occasions << Troublemaker::Occasion{"VERDICT"_ba, {m_transaction.recipient(i)}};
    return occasions;
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

void Session::chunkEnded(bool isTaken)
{
    m_awaits = Awaits::Command;
    if (!isTaken)
        m_transaction.spoil();
}

Intake::Rules Session::letterRules() const
{
    return {m_transaction.isBinary(), m_transaction.mayHaveEightBits()};
}

QList<Answer> Session::verdicts(const Answer &verdict) const
{
    const Answer full = answer(552, "5.2.2", "the mailbox is full");
    const bool isTaken = verdict.code < 400;
    if (m_settings.protocol == Protocol::Smtp)
        return {asOffered(isTaken && m_transaction.areAllFull() ? full : verdict)};
    QList<Answer> verdicts;
    for (qsizetype i = 0; i < m_transaction.recipientCount(); ++i)
        verdicts << asOffered(isTaken && m_transaction.isFull(i) ? full : verdict);
    return verdicts;
}

void Session::encryptionStarted(const QByteArray &serverEndPoint)
{
    m_isEncrypted = true;
    m_login.bindTo(serverEndPoint);
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
    envelope.clientAddress = m_assumed.valueOf("ADDR");
    envelope.assumed = m_assumed.attributes();
    envelope.user = m_assumed.attributes().contains("LOGIN") ? m_assumed.valueOf("LOGIN") : m_login.user();
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
    if (!isVerbOf(m_settings.protocol, request.verb))
        return answer(500, "5.5.1",
            request.verb + (m_settings.protocol == Protocol::Lmtp ? " is not LMTP; say LHLO" : " is LMTP; say EHLO"));
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
    const bool needsHello = rule.verb == "MAIL" || m_settings.isStrict; // RFC 5321 4.1.4
    if (needsHello && m_clientName.isEmpty())
        return answer(
            503, "5.5.1", m_settings.protocol == Protocol::Lmtp ? "say LHLO first"_ba : "say EHLO or HELO first"_ba);
    return std::nullopt;
}

} // namespace Practice
