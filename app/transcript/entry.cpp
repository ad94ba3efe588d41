// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/entry.h"

#include <algorithm>

namespace Transcript {

namespace {

constexpr qsizetype longestVerb = 20;

bool isLetter(char octet)
{
    return (octet >= 'A' && octet <= 'Z') || (octet >= 'a' && octet <= 'z');
}

bool isDigit(char octet)
{
    return octet >= '0' && octet <= '9';
}

/// A letter, then letters, digits and hyphens: what a verb or an extension's own verb looks like.
bool looksLikeVerb(QByteArrayView word)
{
    if (word.isEmpty() || word.size() > longestVerb || !isLetter(word.front()))
        return false;
    return std::all_of(
        word.begin(), word.end(), [](char octet) { return isLetter(octet) || isDigit(octet) || octet == '-'; });
}

bool beginsWithCode(const QByteArray &line)
{
    if (line.size() < 3 || !std::all_of(line.cbegin(), line.cbegin() + 3, isDigit))
        return false;
    return line.size() == 3 || line.at(3) == ' ' || line.at(3) == '-';
}

} // namespace

QList<QByteArray> Entry::lines() const
{
    QList<QByteArray> lines = octets.split('\n');
    if (lines.constLast().isEmpty())
        lines.removeLast();
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    return lines;
}

QByteArray Entry::verb() const
{
    if (kind != EntryKind::Command)
        return {};
    return verbIn(octets).toByteArray().toUpper();
}

QList<QByteArray> Entry::texts() const
{
    QList<QByteArray> texts = lines();
    for (QByteArray &text : texts) {
        if (beginsWithCode(text))
            text.remove(0, 4);
    }
    return texts;
}

QByteArrayView verbIn(QByteArrayView line)
{
    const auto isBlank = [](char octet) {
        return octet == ' ' || octet == '\t' || octet == '\r' || octet == '\n';
    };
    const auto *begin = std::find_if_not(line.begin(), line.end(), isBlank);
    const auto *end = std::find_if(begin, line.end(), isBlank);
    const QByteArrayView word(begin, end);
    return looksLikeVerb(word) ? word : QByteArrayView();
}

} // namespace Transcript
