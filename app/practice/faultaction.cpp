// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/faultaction.h"

#include <array>
#include <optional>
#include <utility>

#include "practice/request.h"
#include "smtp/enhancedcode.h"

namespace Practice {

using namespace Qt::StringLiterals;

namespace {

using Parsed = std::variant<Fault, QString>;

struct SimpleAction {
    QByteArrayView word;
    Fault::Kind kind;
};

constexpr std::array simpleActions = std::to_array<SimpleAction>({
    {"GARBAGE", Fault::Kind::Garbage},
    {"FLOOD", Fault::Kind::Flood},
    {"TWICE", Fault::Kind::Twice},
    {"SKIP", Fault::Kind::Skip},
    {"SILENCE", Fault::Kind::Silence},
    {"STALL", Fault::Kind::Stall},
    {"DROP", Fault::Kind::Drop},
    {"RESET", Fault::Kind::Reset},
});

std::optional<char> escapedOctet(char letter)
{
    switch (letter) {
    case 'r':
        return '\r';
    case 'n':
        return '\n';
    case 't':
        return '\t';
    case '0':
        return '\0';
    case '\\':
        return '\\';
    default:
        return std::nullopt;
    }
}

// \r \n \t \0 \\ and \xHH; none: there is another one.
std::optional<QByteArray> withoutEscapes(QByteArrayView text)
{
    QByteArray octets;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != '\\') {
            octets += text.at(i);
            continue;
        }
        if (++i == text.size())
            return std::nullopt;
        if (const std::optional<char> octet = escapedOctet(text.at(i))) {
            octets += *octet;
            continue;
        }
        bool isHex = false;
        const QByteArray digits = text.sliced(i + 1).first(qMin<qsizetype>(2, text.size() - i - 1)).toByteArray();
        const int value = digits.toInt(&isHex, 16);
        if (text.at(i) != 'x' || digits.size() != 2 || !isHex)
            return std::nullopt;
        octets += static_cast<char>(value);
        i += 2;
    }
    return octets;
}

QString wrongEscape()
{
    return uR"(a backslash begins \r, \n, \t, \0, \\ or \x and two hexadecimal digits)"_s;
}

// 450 4.2.0 first line\nsecond line
Parsed replyFrom(QByteArrayView text)
{
    bool isNumber = false;
    const Request parts = Request::parse(text);
    const int code = parts.verb.toInt(&isNumber);
    if (!isNumber || parts.verb.size() != 3 || code < 100)
        return u"reply wants a code of three digits and a text, for example: reply 450 4.2.0 come back later"_s;
    const std::optional<QByteArray> octets = withoutEscapes(parts.argument);
    if (!octets)
        return wrongEscape();
    Answer answer{code, {}, octets->split('\n')};
    if (const std::optional<Smtp::EnhancedCode> enhanced = Smtp::EnhancedCode::parse(*octets, code)) {
        answer.enhancedCode = enhanced->toBytes();
        answer.lines.first() = answer.lines.first().sliced(answer.enhancedCode.size()).trimmed();
    }
    return Fault{.kind = Fault::Kind::Reply, .answer = answer};
}

Parsed sendFrom(QByteArrayView text)
{
    const std::optional<QByteArray> octets = withoutEscapes(text);
    if (!octets)
        return wrongEscape();
    if (octets->isEmpty())
        return uR"(send wants what to send, for example: send 250 one\r\n250 two\r\n)"_s;
    return Fault{.kind = Fault::Kind::Send, .octets = *octets};
}

Parsed cutFrom(QByteArrayView text)
{
    bool isNumber = false;
    const int count = text.toByteArray().toInt(&isNumber);
    if (!isNumber || count < 0)
        return u"cut wants how many octets of the reply go out, for example: cut 5"_s;
    return Fault{.kind = Fault::Kind::Cut, .count = count};
}

Parsed dripFrom(QByteArrayView text)
{
    const std::optional<std::chrono::milliseconds> pause = faultSecondsFrom(text);
    if (!pause)
        return u"drip wants the seconds between two octets, for example: drip 0.5"_s;
    return Fault{.kind = Fault::Kind::Drip, .perOctet = *pause};
}

Parsed leaveFrom(QByteArrayView text)
{
    const QByteArray reason = text.isEmpty() ? "the practice server leaves, as it was told to"_ba : text.toByteArray();
    return Fault{.kind = Fault::Kind::Leave, .answer = {421, "4.3.2"_ba, {reason}}};
}

// delay 2
// delay 2 then ACTION
Parsed delayFrom(QByteArrayView text)
{
    const Request parts = Request::parse(text);
    const std::optional<std::chrono::milliseconds> delay = faultSecondsFrom(parts.verb);
    const Request next = Request::parse(parts.argument);
    if (!delay || (!parts.argument.isEmpty() && next.verb != "THEN"))
        return u"delay wants seconds, and perhaps what comes then, for example: delay 2 then drop"_s;
    if (parts.argument.isEmpty())
        return Fault{.delay = *delay};
    Parsed parsed = faultActionFrom(next.argument);
    if (Fault *fault = std::get_if<Fault>(&parsed))
        fault->delay += *delay;
    return parsed;
}

constexpr std::pair<QByteArrayView, Parsed (*)(QByteArrayView)> actions[] = {
    {"REPLY", replyFrom},
    {"SEND", sendFrom},
    {"CUT", cutFrom},
    {"DRIP", dripFrom},
    {"LEAVE", leaveFrom},
    {"DELAY", delayFrom},
};

} // namespace

std::optional<std::chrono::milliseconds> faultSecondsFrom(QByteArrayView text)
{
    constexpr double longest = 86400;
    bool isNumber = false;
    const double seconds = text.toByteArray().toDouble(&isNumber);
    if (!isNumber || !(seconds >= 0 && seconds <= longest))
        return std::nullopt;
    return std::chrono::milliseconds(qRound64(seconds * 1000));
}

std::variant<Fault, QString> faultActionFrom(QByteArrayView text)
{
    const Request parts = Request::parse(text);
    for (const auto &[word, read] : actions) {
        if (word == parts.verb)
            return read(parts.argument);
    }
    for (const SimpleAction &action : simpleActions) {
        if (action.word == parts.verb && parts.argument.isEmpty())
            return Fault{.kind = action.kind};
    }
    return u"behind the colon there must be reply, send, delay, drip, cut, garbage, flood, twice, skip, silence, "
           u"stall, "
           "leave, drop or reset"_s;
}

} // namespace Practice
