// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/breakvalue.h"

#include <algorithm>

#include "base/visibletext.h"

namespace Cli {

using namespace Qt::StringLiterals;
using Delivery::Breakpoint;
using Kind = Delivery::Breakpoint::Kind;

namespace {

constexpr double longestWait = 86400; // seconds

std::optional<Breakpoint> replyClassFrom(const QString &text)
{
    const bool isClass = text.size() == 3 && (text.endsWith("xx"_L1) || text.endsWith("yz"_L1));
    const int digit = isClass ? text.at(0).digitValue() : -1;
    if (digit < 2 || digit > 5)
        return std::nullopt;
    return Breakpoint{.kind = Kind::ReplyClass, .digit = digit};
}

std::optional<Breakpoint> waitFrom(QString text)
{
    const bool isMilliseconds = text.endsWith("ms"_L1);
    if (isMilliseconds)
        text.chop(2);
    else if (text.endsWith(u's'))
        text.chop(1);
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    const double seconds = isMilliseconds ? number / 1000 : number;
    if (!isNumber || !(seconds >= 0 && seconds <= longestWait))
        return std::nullopt;
    return Breakpoint{.kind = Kind::Wait, .wait = std::chrono::milliseconds(qRound64(seconds * 1000))};
}

bool isVerb(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar letter) { return letter >= u'a' && letter <= u'z'; });
}

} // namespace

std::optional<Breakpoint> breakpointFrom(const QString &text)
{
    const QString small = text.trimmed().toLower();
    if (small.startsWith("text:"_L1)) {
        const QByteArray words = text.trimmed().sliced(5).trimmed().toUtf8();
        return words.isEmpty() ? std::nullopt : std::optional(Breakpoint{.kind = Kind::Text, .text = words});
    }
    if (small.startsWith("wait:"_L1))
        return waitFrom(small.sliced(5).trimmed());
    if (small == "after:starttls"_L1 || small == "after:tls"_L1)
        return Breakpoint{.kind = Kind::Encryption};
    if (small == "letter"_L1)
        return Breakpoint{.kind = Kind::Letter};
    if (small == "reply"_L1)
        return Breakpoint{.kind = Kind::AnyReply};
    if (const auto replyClass = replyClassFrom(small))
        return replyClass;
    return isVerb(small) ? std::optional(Breakpoint{.kind = Kind::Verb, .text = small.toUpper().toLatin1()})
                         : std::nullopt;
}

QString breakpointText(const Breakpoint &breakpoint)
{
    switch (breakpoint.kind) {
    case Kind::Verb:
        return Base::visibleText(breakpoint.text);
    case Kind::Letter:
        return u"letter"_s;
    case Kind::Stage:
        return "stage:"_L1 + Base::stageName(breakpoint.stage);
    case Kind::Text:
        return "text:"_L1 + Base::visibleText(breakpoint.text);
    case Kind::ReplyClass:
        return QString::number(breakpoint.digit) + "xx"_L1;
    case Kind::Wait:
        return u"wait:%1s"_s.arg(static_cast<double>(breakpoint.wait.count()) / 1000);
    case Kind::AnyReply:
        return u"reply"_s;
    case Kind::Encryption:
        return u"after:STARTTLS"_s;
    }
    Q_UNREACHABLE();
}

QString breakpointForms()
{
    return u"a verb such as DATA, or letter, 4xx, text:WORDS, wait:2s, reply or after:STARTTLS"_s;
}

} // namespace Cli
