// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/breakpointtexts.h"

#include <optional>

namespace Ui {

using namespace Qt::StringLiterals;
using Delivery::Breakpoint;
using Kind = Delivery::Breakpoint::Kind;

namespace {

QString textOf(const Breakpoint &breakpoint)
{
    switch (breakpoint.kind) {
    case Kind::Verb:
        return u"verb:"_s + QString::fromUtf8(breakpoint.text);
    case Kind::Text:
        return u"text:"_s + QString::fromUtf8(breakpoint.text);
    case Kind::ReplyClass:
        return u"class:"_s + QString::number(breakpoint.digit);
    case Kind::Wait:
        return u"wait:"_s + QString::number(breakpoint.wait.count());
    case Kind::Letter:
        return u"letter"_s;
    case Kind::Encryption:
        return u"encryption"_s;
    case Kind::Stage:
    case Kind::AnyReply:
        return {}; // places to run to once
    }
    Q_UNREACHABLE();
}

std::optional<Breakpoint> breakpointFrom(const QString &text)
{
    const QString name = text.section(u':', 0, 0);
    const QString value = text.section(u':', 1);
    if (name == u"letter" || name == u"encryption")
        return Breakpoint{.kind = name == u"letter" ? Kind::Letter : Kind::Encryption};
    if (value.isEmpty())
        return std::nullopt;
    if (name == u"verb" || name == u"text")
        return Breakpoint{.kind = name == u"verb" ? Kind::Verb : Kind::Text, .text = value.toUtf8()};
    if (name == u"class")
        return Breakpoint{.kind = Kind::ReplyClass, .digit = value.toInt()};
    if (name == u"wait")
        return Breakpoint{.kind = Kind::Wait, .wait = std::chrono::milliseconds(value.toInt())};
    return std::nullopt;
}

} // namespace

QStringList breakpointTexts(const QList<Breakpoint> &breakpoints)
{
    QStringList texts;
    for (const Breakpoint &breakpoint : breakpoints) {
        const QString text = textOf(breakpoint);
        if (!text.isEmpty())
            texts.append((breakpoint.isOn ? u'+' : u'-') + text);
    }
    return texts;
}

QList<Breakpoint> breakpointsFrom(const QStringList &texts)
{
    QList<Breakpoint> breakpoints;
    for (const QString &text : texts) {
        std::optional<Breakpoint> breakpoint = breakpointFrom(text.mid(1));
        if (!breakpoint)
            continue;
        breakpoint->isOn = !text.startsWith(u'-');
        breakpoints.append(*breakpoint);
    }
    return breakpoints;
}

} // namespace Ui
