// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/visit.h"

#include <algorithm>
#include <utility>

#include "practice/bounds.h"
#include "practice/request.h"
#include "practice/settings.h"
#include "practice/utterance.h"

namespace Practice {

using namespace Qt::StringLiterals;

namespace {

// What is shown of a line that nobody read.
constexpr qsizetype shownOfOverlongLine = 80;

bool isLogin(QByteArrayView line)
{
    return Request::parse(line).verb == "AUTH";
}

std::optional<Fault> faultIn(const std::optional<FaultRule> &rule)
{
    return rule ? std::optional(rule->fault) : std::nullopt;
}

} // namespace

Visit::Visit(const Settings &settings, Inbox &inbox, Troublemaker &trouble)
    : m_trouble(trouble)
    , m_session(settings, inbox.clock())
    , m_lines(Base::Limits::commandLineOctets)
    , m_intake(settings, inbox)
{
}

Visit::Events Visit::greet(const QByteArray &clientAddress)
{
    m_clientAddress = clientAddress;
    m_fault = faultIn(m_trouble.next({"GREETING"_ba, {}}));
    reply(m_session.greeting());
    return std::exchange(m_events, {});
}

Visit::Events Visit::encryptFirst()
{
    beginHandshake();
    return std::exchange(m_events, {});
}

Visit::Events Visit::receive(QByteArrayView octets)
{
    m_lines.append(octets);
    while (takeNext()) { }
    return std::exchange(m_events, {});
}

Visit::Events Visit::dismiss(const QByteArray &enhancedCode, const QByteArray &reason)
{
    end();
    m_fault.reset();
    reply(m_session.farewell(enhancedCode, reason));
    return std::exchange(m_events, {});
}

// False: more octets are needed, or none are wanted.
bool Visit::takeNext()
{
    if (m_isOver)
        return !m_lines.takeRest().isEmpty();
    switch (m_session.awaits()) {
    case Session::Awaits::Command:
    case Session::Awaits::LoginAnswer:
        return takeLine();
    case Session::Awaits::Body:
    case Session::Awaits::Chunk:
        return takeBody();
    case Session::Awaits::Handshake:
    case Session::Awaits::Nothing:
        return !m_lines.takeRest().isEmpty();
    }
    Q_UNREACHABLE();
}

bool Visit::takeLine()
{
    std::optional<QByteArray> line = m_lines.takeLine();
    if (!line)
        return m_lines.isOverLimit() && takeOverlongLine();
    if (std::exchange(m_isSkipping, false))
        return true;
    m_events.push_back(Heard{displayForm(*line, m_session.secrecyOf(*line))});
    const bool isShortEnough = line->size() <= Bounds::commandLineOctets
        || m_session.awaits() == Session::Awaits::LoginAnswer || isLogin(*line);
    answerCommand(isShortEnough ? served(std::move(*line)) : m_session.lineTooLong());
    return true;
}

// Answered when its beginning is there; the rest is thrown away up to the next LF.
bool Visit::takeOverlongLine()
{
    const QByteArray octets = m_lines.takeRest();
    const qsizetype lineFeed = octets.indexOf('\n');
    if (!std::exchange(m_isSkipping, lineFeed < 0)) {
        const QByteArray beginning = octets.first(shownOfOverlongLine);
        m_events.push_back(Heard{displayForm(beginning, m_session.secrecyOf(beginning)) + "…\r\n"});
        reply(m_session.lineTooLong());
    }
    if (lineFeed >= 0)
        m_lines.append(QByteArrayView(octets).sliced(lineFeed + 1));
    return true;
}

bool Visit::takeBody()
{
    if (isBodyFaultDue()) {
        spoilBody();
        return true;
    }
    const QByteArray octets = m_lines.takeRest();
    if (octets.isEmpty())
        return false;
    const qint64 wanted = m_bodyFault ? m_bodyFault->after - m_intake.facts().octets : octets.size();
    const qsizetype taken = m_intake.take(QByteArrayView(octets).first(std::min<qint64>(octets.size(), wanted)));
    m_lines.append(QByteArrayView(octets).sliced(taken));
    finishBody();
    return true;
}

Answer Visit::served(QByteArray line)
{
    m_fault = faultIn(m_trouble.next(m_session.occasionOf(line)));
    return m_fault && m_fault->refuses() ? m_session.refuse(std::move(line), m_fault->answer)
                                         : m_session.takeLine(std::move(line));
}

void Visit::answerCommand(const Answer &answer)
{
    if (m_session.awaits() == Session::Awaits::Chunk)
        beginChunk(answer);
    else
        reply(answer);
    // A letter goes with its transaction: RSET, and EHLO in the middle.
    if (!m_session.hasTransaction())
        m_intake.drop();
}

void Visit::reply(const Answer &answer)
{
    const std::optional<Fault> fault = std::exchange(m_fault, std::nullopt);
    if (fault)
        utter(utteranceOf(answer, *fault));
    else
        m_events.push_back(Answered{answer});
    if (m_isOver)
        return;
    switch (m_session.awaits()) {
    case Session::Awaits::Command:
    case Session::Awaits::LoginAnswer:
    case Session::Awaits::Chunk:
        return;
    case Session::Awaits::Body:
        beginBody();
        return;
    case Session::Awaits::Handshake:
        // RFC 3207 5: what came in clear behind STARTTLS could be anybody's and must not be served after the handshake.
        if (const qsizetype octets = m_lines.takeRest().size(); octets > 0)
            m_events.push_back(Discarded{octets});
        m_events.push_back(ForgetsClearOctets{});
        beginHandshake();
        return;
    case Session::Awaits::Nothing:
        m_events.push_back(WantsClose{});
        return;
    }
}

void Visit::utter(const Utterance &utterance)
{
    m_events.insert(m_events.end(), utterance.events.begin(), utterance.events.end());
    m_isOver = m_isOver || utterance.isLast;
}

void Visit::beginHandshake()
{
    const std::optional<Fault> fault = faultIn(m_trouble.next({"HANDSHAKE"_ba, {}}));
    if (fault)
        utter(utteranceOf(*fault));
    // Octets that are no TLS end the handshake, whoever says them.
    m_isOver = m_isOver || (fault && fault->kind == Fault::Kind::Garbage);
    if (!m_isOver)
        m_events.push_back(WantsHandshake{});
}

bool Visit::isBodyFaultDue() const
{
    return m_bodyFault && m_intake.facts().octets >= m_bodyFault->after;
}

void Visit::spoilBody()
{
    if (!m_bodyFault)
        return;
    const Fault fault = m_bodyFault->fault;
    m_bodyFault.reset();
    if (fault.kind == Fault::Kind::Reply)
        m_earlyVerdict = fault.answer;
    utter(utteranceOf(fault));
}

void Visit::beginBody()
{
    m_bodyFault = m_trouble.next(m_session.letterOccasion("BODY"_ba));
    m_intake.beginData();
    m_events.push_back(BodyBegun{m_session.announcedOctets()});
}

void Visit::beginChunk(const Answer &answer)
{
    m_chunkAnswer = answer;
    m_bodyFault = m_trouble.next(m_session.letterOccasion("BODY"_ba));
    m_intake.beginChunk(m_session.chunk());
    m_events.push_back(BodyBegun{m_session.chunk().octets, true});
    if (m_intake.isComplete()) // BDAT 0 LAST
        finishBody();
}

void Visit::finishBody()
{
    if (!m_intake.isComplete()) {
        m_events.push_back(BodyGrown{m_intake.facts()});
        return;
    }
    m_events.push_back(BodyEnded{m_intake.facts()});
    if (m_session.awaits() == Session::Awaits::Chunk)
        finishChunk();
    else
        endLetter();
}

void Visit::finishChunk()
{
    const Chunk &chunk = m_session.chunk();
    if (chunk.isLast && !chunk.isRefused) {
        endLetter();
        return;
    }
    const std::optional<Answer> early = std::exchange(m_earlyVerdict, std::nullopt);
    const bool isTaken = !chunk.isRefused && !early && !m_intake.isOverLimit();
    const Answer given = chunk.isRefused || isTaken ? m_chunkAnswer : m_session.asOffered(verdict());
    m_session.chunkEnded(isTaken);
    if (!early)
        reply(given);
}

void Visit::endLetter()
{
    const std::optional<Answer> early = std::exchange(m_earlyVerdict, std::nullopt);
    QList<Answer> given = m_session.verdicts(early ? *early : verdict());
    const std::vector<std::optional<Fault>> faults = verdictFaults(given);
    const std::optional<KeptMessage> message = m_intake.keep(envelope(given));
    if (!message)
        given = m_session.verdicts(answer(452, "4.3.1", "there is no room for the letter; empty the practice inbox"));
    m_session.bodyEnded();
    for (size_t i = 0; i < faults.size() && !early && !m_isOver; ++i) {
        if (faults.at(i))
            m_fault = faults.at(i);
        reply(given.at(static_cast<qsizetype>(i)));
    }
    if (message)
        m_events.push_back(Kept{*message});
}

// Also puts the refusals among them into the verdicts.
std::vector<std::optional<Fault>> Visit::verdictFaults(QList<Answer> &verdicts)
{
    std::vector<std::optional<Fault>> faults;
    const QList<Troublemaker::Occasion> occasions = m_session.verdictOccasions();
    for (const Troublemaker::Occasion &occasion : occasions) {
        const std::optional<Fault> &fault = faults.emplace_back(faultIn(m_trouble.next(occasion)));
        if (fault && fault->refuses())
            verdicts[static_cast<qsizetype>(faults.size()) - 1] = fault->answer;
    }
    return faults;
}

Answer Visit::verdict() const
{
    if (std::optional<Answer> complaint = m_intake.complaint(m_session.letterRules()))
        return std::move(*complaint);
    return answer(250, "2.0.0", "accepted as " + m_intake.id());
}

// Refused is what nobody gets.
KeptMessage Visit::envelope(const QList<Answer> &verdicts) const
{
    KeptMessage message = m_session.envelope();
    if (message.clientAddress.isEmpty())
        message.clientAddress = m_clientAddress;
    message.isRefused
        = std::all_of(verdicts.begin(), verdicts.end(), [](const Answer &verdict) { return verdict.code >= 400; });
    if (message.isRefused)
        message.refusal = verdicts.constFirst().wireLines().constFirst().trimmed();
    return message;
}

} // namespace Practice
