// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/visit.h"

#include <utility>

#include "practice/bounds.h"
#include "practice/offer.h"
#include "practice/request.h"
#include "practice/settings.h"

namespace Practice {

using namespace Qt::StringLiterals;

namespace {

// What is shown of a line that nobody read.
constexpr qsizetype shownOfOverlongLine = 80;

bool isLogin(QByteArrayView line)
{
    return Request::parse(line).verb == "AUTH";
}

} // namespace

Visit::Visit(const Settings &settings, Inbox &inbox)
    : m_settings(settings)
    , m_inbox(inbox)
    , m_session(settings)
    , m_lines(Base::Limits::commandLineOctets)
{
}

Visit::Events Visit::greet(const QByteArray &clientAddress)
{
    m_clientAddress = clientAddress;
    reply(m_session.greeting());
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
    reply(m_session.farewell(enhancedCode, reason));
    return std::exchange(m_events, {});
}

// False: more octets are needed, or none are wanted.
bool Visit::takeNext()
{
    switch (m_session.awaits()) {
    case Session::Awaits::Command:
    case Session::Awaits::LoginAnswer:
        return takeLine();
    case Session::Awaits::Body:
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
    reply(isShortEnough ? m_session.takeLine(std::move(*line)) : m_session.lineTooLong());
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
    const QByteArray octets = m_lines.takeRest();
    if (octets.isEmpty())
        return false;
    QByteArray text;
    const qsizetype taken = m_body.take(octets, text);
    // What is refused already needs no place.
    if (m_delivery.deposit && !m_delivery.deposit->write(text))
        m_delivery.deposit.reset();
    m_lines.append(QByteArrayView(octets).sliced(taken));
    if (m_body.isComplete())
        endBody();
    else
        m_events.push_back(BodyGrown{m_body.facts()});
    return true;
}

void Visit::reply(const Answer &answer)
{
    m_events.push_back(Answered{answer});
    switch (m_session.awaits()) {
    case Session::Awaits::Command:
    case Session::Awaits::LoginAnswer:
        return;
    case Session::Awaits::Body:
        beginBody();
        return;
    case Session::Awaits::Handshake:
        // RFC 3207 5: what came in clear behind STARTTLS could be anybody's and must not be served after the handshake.
        if (const qsizetype octets = m_lines.takeRest().size(); octets > 0)
            m_events.push_back(Discarded{octets});
        m_events.push_back(WantsHandshake{});
        return;
    case Session::Awaits::Nothing:
        m_events.push_back(WantsClose{});
        return;
    }
}

void Visit::beginBody()
{
    m_body = DataReceiver(announcedSizeLimit(m_settings));
    m_delivery = m_inbox.open(m_settings);
    m_events.push_back(BodyBegun{m_session.announcedOctets()});
}

void Visit::endBody()
{
    m_events.push_back(BodyEnded{m_body.facts()});
    Answer given = m_session.asOffered(verdict());
    const std::optional<KeptMessage> message = keep(given);
    if (!message)
        given = m_session.asOffered(answer(452, "4.3.1", "there is no room for the letter; empty the practice inbox"));
    m_session.bodyEnded();
    reply(given);
    if (message)
        m_events.push_back(Kept{*message});
}

Answer Visit::verdict() const
{
    if (m_body.isOverLimit()) {
        return answer(552, "5.3.4",
            "the letter is too large; the limit is " + QByteArray::number(announcedSizeLimit(m_settings)) + " octets");
    }
    if (m_settings.isStrict && m_body.hasBareLineEnd())
        return answer(
            554, "5.6.0", "the letter has a CR or LF that stands alone; lines end with CRLF (RFC 5321 2.3.8)");
    return answer(250, "2.0.0", "accepted as " + m_delivery.id);
}

std::optional<KeptMessage> Visit::keep(const Answer &verdict)
{
    KeptMessage message = m_session.envelope();
    message.clientAddress = m_clientAddress;
    message.size = m_body.facts().octets;
    message.isRefused = verdict.code >= 400;
    if (message.isRefused)
        message.refusal = verdict.wireLines().constFirst().trimmed();
    return m_inbox.keep(std::exchange(m_delivery, {}), std::move(message), m_settings);
}

} // namespace Practice
