// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/faults.h"

#include <algorithm>
#include <array>

#include "practice/faultaction.h"

namespace Practice {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array places = std::to_array<QByteArrayView>(
    {"GREETING", "HELLO", "EHLO", "HELO", "LHLO", "STARTTLS", "HANDSHAKE", "AUTH", "ANSWER", "MAIL", "RCPT", "DATA",
        "BDAT", "BODY", "VERDICT", "RSET", "NOOP", "VRFY", "EXPN", "HELP", "XCLIENT", "QUIT", "ANY"});

constexpr qint64 mostOctets = qint64(1) << 40;

using Complaint = std::optional<QString>;

// 3, 2-4, 2-
bool readTimes(const QByteArray &text, FaultRule &rule)
{
    const QList<QByteArray> parts = text.split('-');
    bool isNumber = false;
    rule.first = parts.at(0).toLongLong(&isNumber);
    if (!isNumber || rule.first < 1 || parts.size() > 2)
        return false;
    if (parts.size() == 1)
        rule.last = rule.first;
    else if (!parts.at(1).isEmpty())
        rule.last = parts.at(1).toLongLong(&isNumber);
    return isNumber && rule.last >= rule.first;
}

bool readOctets(const QByteArray &text, FaultRule &rule)
{
    bool isNumber = false;
    rule.after = text.toLongLong(&isNumber);
    return isNumber && rule.after >= 0 && rule.after <= mostOctets;
}

// What stands before the colon.
Complaint readOccasion(const QByteArray &text, FaultRule &rule)
{
    QList<QByteArray> words = text.simplified().split(' ');
    rule.place = words.takeFirst().toUpper();
    if (std::ranges::find(places, QByteArrayView(rule.place)) == places.end())
        return u"a rule begins with a place: greeting, hello, a verb as mail or rcpt, answer, handshake, body, verdict "
               "or any"_s;
    while (!words.isEmpty()) {
        const QByteArray word = words.takeFirst();
        if (word == "nth") {
            if (words.isEmpty() || !readTimes(words.takeFirst(), rule))
                return u"nth wants a number from 1 up, or from and to: nth 2, nth 1-3, nth 2-"_s;
        } else if (word == "after") {
            if (rule.place != "BODY" || words.isEmpty() || !readOctets(words.takeFirst(), rule))
                return u"after wants a number of octets and stands behind body alone: body after 1000"_s;
        } else if (rule.pattern.isEmpty()) {
            rule.pattern = word;
        } else {
            return u"before the colon stands: place, pattern, nth and a number, after and a number"_s;
        }
    }
    return std::nullopt;
}

Complaint misfit(const FaultRule &rule)
{
    using enum Fault::Kind;
    constexpr std::array inHandshake{None, Garbage, Silence, Stall, Drop, Reset};
    constexpr std::array inBody{None, Reply, Silence, Stall, Leave, Drop, Reset};
    const Fault::Kind kind = rule.fault.kind;
    if (rule.place == "HANDSHAKE" && std::ranges::find(inHandshake, kind) == inHandshake.end())
        return u"in the handshake there can be delay, garbage, silence, stall, drop and reset"_s;
    if (rule.place == "BODY" && std::ranges::find(inBody, kind) == inBody.end())
        return u"in the body there can be delay, reply, silence, stall, leave, drop and reset"_s;
    if (rule.place == "BODY" && kind == Reply && !rule.fault.refuses())
        return u"a reply in the middle of the body must refuse the letter: its code is 400 or more"_s;
    return std::nullopt;
}

Complaint readRule(const QByteArray &line, FaultRule &rule)
{
    // an address literal has colons too, but no space behind them
    const qsizetype colon = QByteArray(line + ' ').indexOf(": ");
    if (colon < 0)
        return u"a rule has a colon and a space between when and what, for example: mail: reply 451 not now"_s;
    if (Complaint complaint = readOccasion(line.first(colon), rule))
        return complaint;
    const std::variant<Fault, QString> action = faultActionFrom(QByteArrayView(line).sliced(colon + 1).trimmed());
    if (const QString *complaint = std::get_if<QString>(&action))
        return *complaint;
    rule.fault = std::get<Fault>(action);
    rule.fault.rule = line;
    return misfit(rule);
}

} // namespace

std::variant<Faults, FaultComplaint> Faults::parse(QByteArrayView text)
{
    Faults faults;
    int number = 0;
    const QList<QByteArray> lines = text.toByteArray().split('\n');
    for (const QByteArray &untrimmed : lines) {
        ++number;
        const QByteArray line = untrimmed.trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        FaultRule rule;
        if (const Complaint complaint = readRule(line, rule))
            return FaultComplaint{number, *complaint};
        faults.m_rules << rule;
    }
    return faults;
}

} // namespace Practice
