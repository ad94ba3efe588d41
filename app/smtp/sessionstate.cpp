// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/sessionstate.h"

#include <algorithm>

namespace Smtp {

namespace {

constexpr int serviceClosing = 421; // may come at any moment, RFC 5321 3.8
constexpr int loginContinues = 334;

bool isHello(const QByteArray &verb)
{
    return verb == "EHLO" || verb == "HELO" || verb == "LHLO";
}

/// No transaction is open, and nothing of one is left.
void comeToRest(SessionPoint &point)
{
    point.step = SessionStep::Ready;
    point.recipients = 0;
}

/// What was agreed is worth nothing any more: RFC 3207 4.2, and XCLIENT.
void beginAnew(SessionPoint &point)
{
    point.step = SessionStep::Greeted;
    point.isLoggedIn = false;
    point.recipients = 0;
    point.capabilities = {};
}

bool isInTransaction(const SessionPoint &point)
{
    return point.step == SessionStep::Mail || point.step == SessionStep::Recipients
        || point.step == SessionStep::Chunks;
}

void applyLogin(SessionPoint &point, const Reply &reply)
{
    if (reply.code == loginContinues) {
        point.step = SessionStep::Login;
        return;
    }
    if (reply.isCompletion())
        point.isLoggedIn = true;
    if (reply.isCompletion() || point.step == SessionStep::Login)
        point.step = SessionStep::Ready;
}

/// RFC 3030 2. After a chunk that failed only RSET helps, unless it was the last one.
void applyChunk(SessionPoint &point, bool isLast, const Reply &reply)
{
    if (isLast)
        comeToRest(point);
    else if (reply.isCompletion())
        point.step = SessionStep::Chunks;
}

} // namespace

// ── what happens ────────────────────────────────────────────────────────────────────────────────────────────────────

void SessionState::say(QByteArrayView line)
{
    const QByteArrayView words = line.trimmed();
    switch (expected().step) {
    case SessionStep::Data:
        if (words == ".")
            sayLetter();
        return;
    case SessionStep::Login:
        m_pending.append({.kind = Kind::LoginResponse});
        return;
    default:
        m_pending.append(parsed(words));
        return;
    }
}

void SessionState::sayLetter()
{
    const SessionPoint point = expected();
    const qsizetype verdicts = point.isLmtp ? std::max<qsizetype>(point.recipients, 1) : 1;
    m_pending.resize(m_pending.size() + verdicts, {.kind = Kind::Letter});
}

void SessionState::hear(const Reply &reply)
{
    if (reply.code == serviceClosing) {
        close();
    } else if (!m_pending.isEmpty()) {
        apply(m_settled, m_pending.takeFirst(), reply);
    } else if (m_settled.step == SessionStep::Connected) {
        const bool isWelcome = reply.isCompletion();
        m_settled.step = isWelcome ? SessionStep::Greeted : SessionStep::TurnedAway;
    }
}

void SessionState::encrypt()
{
    m_settled.isEncrypted = true;
    if (m_settled.step == SessionStep::Encrypting)
        beginAnew(m_settled);
}

void SessionState::close()
{
    m_settled.step = SessionStep::Closed;
    m_pending.clear();
}

SessionPoint SessionState::expected() const
{
    SessionPoint point = m_settled;
    for (const Pending &pending : m_pending)
        apply(point, pending, acceptance(pending));
    return point;
}

QList<QByteArray> SessionState::pendingVerbs() const
{
    QList<QByteArray> verbs;
    for (const Pending &pending : m_pending)
        verbs.append(pending.verb);
    return verbs;
}

bool SessionState::isAwaitingTurn() const
{
    return std::any_of(m_pending.begin(), m_pending.end(), [](const Pending &pending) {
        return pending.kind == Kind::LoginResponse || pending.verb == "AUTH" || pending.verb == "STARTTLS";
    });
}

bool SessionState::isVerdictNext() const
{
    if (m_pending.isEmpty())
        return false;
    const Pending &next = m_pending.first();
    return next.kind == Kind::Letter || (next.verb == "BDAT" && next.isLast);
}

QList<SessionPoint> SessionState::ahead() const
{
    QList<SessionPoint> points;
    SessionPoint point = m_settled;
    for (const Pending &pending : m_pending) {
        apply(point, pending, acceptance(pending));
        points.append(point);
    }
    return points;
}

// ── what a line is, and what a reply makes of it ────────────────────────────────────────────────────────────────────

SessionState::Pending SessionState::parsed(QByteArrayView line)
{
    const QList<QByteArray> words = line.toByteArray().simplified().split(' ');
    Pending pending{.verb = words.first().toUpper()};
    pending.isLast = words.last().compare("LAST", Qt::CaseInsensitive) == 0;
    pending.hasResponse = words.size() > 2;
    return pending;
}

/// The reply that a pending line hopes for.
Reply SessionState::acceptance(const Pending &pending)
{
    if (pending.verb == "DATA")
        return {354, {}};
    if (pending.verb == "AUTH" && !pending.hasResponse)
        return {loginContinues, {}};
    return {250, {}};
}

void SessionState::apply(SessionPoint &point, const Pending &pending, const Reply &reply)
{
    switch (pending.kind) {
    case Kind::Command:
        applyCommand(point, pending, reply);
        return;
    case Kind::LoginResponse:
        applyLogin(point, reply);
        return;
    case Kind::Letter:
        comeToRest(point);
        return;
    }
}

void SessionState::applyCommand(SessionPoint &point, const Pending &pending, const Reply &reply)
{
    const QByteArray &verb = pending.verb;
    if (verb == "AUTH") {
        applyLogin(point, reply);
    } else if (verb == "BDAT") {
        applyChunk(point, pending.isLast, reply);
    } else if (verb == "DATA") {
        if (reply.isIntermediate())
            point.step = SessionStep::Data;
    } else if (!reply.isCompletion()) {
        return; // a refused command changes nothing
    } else if (isHello(verb)) {
        applyHello(point, verb, reply);
    } else if (verb == "STARTTLS") {
        point.step = SessionStep::Encrypting;
    } else if (verb == "XCLIENT") {
        beginAnew(point);
    } else if (verb == "MAIL") {
        point.step = SessionStep::Mail;
        point.recipients = 0;
    } else if (verb == "RCPT") {
        point.step = SessionStep::Recipients;
        ++point.recipients;
    } else if (verb == "RSET") {
        if (isInTransaction(point))
            comeToRest(point);
    } else if (verb == "QUIT") {
        point.step = SessionStep::Closed;
    }
}

void SessionState::applyHello(SessionPoint &point, const QByteArray &verb, const Reply &reply)
{
    comeToRest(point); // RFC 5321 4.1.4: it does what RSET does
    point.isLmtp = verb == "LHLO";
    point.capabilities = verb == "HELO" ? Capabilities() : Capabilities::fromReply(reply);
}

} // namespace Smtp
