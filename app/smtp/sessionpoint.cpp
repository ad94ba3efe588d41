// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/sessionpoint.h"

#include <algorithm>
#include <initializer_list>

namespace Smtp {

namespace {

bool isOneOf(QByteArrayView verb, std::initializer_list<QByteArrayView> verbs)
{
    return std::find(verbs.begin(), verbs.end(), verb) != verbs.end();
}

/// What must come between transactions, once the server has said hello.
Objection outsideTransaction(const SessionPoint &point)
{
    if (point.step == SessionStep::Greeted)
        return Objection::NeedsHello;
    return point.step == SessionStep::Ready ? Objection::None : Objection::TransactionOpen;
}

Objection toStartTls(const SessionPoint &point)
{
    if (point.isEncrypted)
        return Objection::AlreadyEncrypted;
    const Objection place = outsideTransaction(point);
    if (place != Objection::None)
        return place;
    return point.capabilities.has("STARTTLS") ? Objection::None : Objection::NotOffered;
}

Objection toAuth(const SessionPoint &point)
{
    if (point.isLoggedIn)
        return Objection::AlreadyLoggedIn;
    const Objection place = outsideTransaction(point);
    if (place != Objection::None)
        return place;
    return point.capabilities.mechanisms().isEmpty() ? Objection::NotOffered : Objection::None;
}

Objection toRcpt(const SessionPoint &point)
{
    if (point.step == SessionStep::Greeted)
        return Objection::NeedsHello;
    return point.step == SessionStep::Ready ? Objection::NeedsMail : Objection::None;
}

Objection toData(const SessionPoint &point)
{
    const Objection place = toRcpt(point);
    if (place != Objection::None)
        return place;
    return point.step == SessionStep::Mail ? Objection::NeedsRecipient : Objection::None;
}

Objection toBdat(const SessionPoint &point)
{
    const Objection place = toData(point);
    if (place != Objection::None)
        return place;
    return point.capabilities.has("CHUNKING") ? Objection::None : Objection::NotOffered;
}

/// At these steps it does not matter which verb it is.
Objection toAnything(SessionStep step)
{
    switch (step) {
    case SessionStep::Connected:
        return Objection::NotGreeted;
    case SessionStep::TurnedAway:
        return Objection::TurnedAway;
    case SessionStep::Encrypting:
        return Objection::HandshakeGoesOn;
    case SessionStep::Login:
        return Objection::LoginGoesOn;
    case SessionStep::Data:
        return Objection::LetterGoesOn;
    case SessionStep::Closed:
        return Objection::Closed;
    case SessionStep::Greeted:
    case SessionStep::Ready:
    case SessionStep::Mail:
    case SessionStep::Recipients:
    case SessionStep::Chunks:
        return Objection::None;
    }
    Q_UNREACHABLE();
}

} // namespace

Objection SessionPoint::objectionTo(QByteArrayView verb) const
{
    if (step == SessionStep::TurnedAway && verb == "QUIT")
        return Objection::None;
    const Objection always = toAnything(step);
    if (always != Objection::None)
        return always;
    if (step == SessionStep::Chunks && !isOneOf(verb, {"BDAT", "RSET", "NOOP", "QUIT"}))
        return Objection::ChunksGoOn;
    if (verb == "STARTTLS")
        return toStartTls(*this);
    if (verb == "AUTH")
        return toAuth(*this);
    if (verb == "MAIL")
        return outsideTransaction(*this);
    if (verb == "RCPT")
        return toRcpt(*this);
    if (verb == "DATA")
        return toData(*this);
    if (verb == "BDAT")
        return toBdat(*this);
    return Objection::None;
}

QList<QByteArray> SessionPoint::allowedVerbs() const
{
    static const QList<QByteArray> known{"EHLO", "HELO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "BDAT", "RSET",
        "NOOP", "VRFY", "EXPN", "HELP", "QUIT"};
    QList<QByteArray> allowed;
    for (const QByteArray &verb : known) {
        if (objectionTo(verb) == Objection::None)
            allowed.append(verb);
    }
    return allowed;
}

} // namespace Smtp
