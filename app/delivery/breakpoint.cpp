// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/breakpoint.h"

#include "smtp/reply.h"

namespace Delivery {

namespace {

bool holds(const QByteArray &octets, const QByteArray &text)
{
    return !text.isEmpty() && octets.toLower().contains(text.toLower());
}

bool beginsLetter(const Held &next)
{
    return next.verb() == "DATA" || next.verb() == "BDAT" || next.kind == Held::Kind::Letter;
}

} // namespace

bool Breakpoint::isBefore(const Held &next) const
{
    if (!isOn)
        return false;
    switch (kind) {
    case Kind::Verb:
        return next.verb() == text;
    case Kind::Letter:
        return beginsLetter(next);
    case Kind::Stage:
        return next.stage >= stage;
    case Kind::Text:
        return holds(next.display, text);
    case Kind::ReplyClass:
    case Kind::Wait:
    case Kind::AnyReply:
    case Kind::Encryption:
        return false;
    }
    Q_UNREACHABLE();
}

bool Breakpoint::isAfter(const Smtp::Reply &reply, std::chrono::nanoseconds waited) const
{
    if (!isOn)
        return false;
    switch (kind) {
    case Kind::Text:
        return holds(reply.text(), text);
    case Kind::ReplyClass:
        return reply.code / 100 == digit;
    case Kind::Wait:
        return waited > wait;
    case Kind::AnyReply:
        return true;
    case Kind::Verb:
    case Kind::Letter:
    case Kind::Stage:
    case Kind::Encryption:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace Delivery
