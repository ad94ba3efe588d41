// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/entry.h"

#include <algorithm>

#include "transcript/lineviews.h"

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

QList<QByteArray> copied(const LineViews &lines)
{
    QList<QByteArray> copies;
    for (const QByteArrayView line : lines)
        copies.append(line.toByteArray());
    return copies;
}

} // namespace

QList<QByteArray> Entry::lines() const
{
    return copied(linesIn(octets));
}

QByteArray Entry::verb() const
{
    return kind == EntryKind::Command && !isOfLetter ? verbInCapitals(octets) : QByteArray();
}

QList<QByteArray> Entry::texts() const
{
    return copied(textsIn(octets));
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

QByteArray verbInCapitals(QByteArrayView line)
{
    return verbIn(line).toByteArray().toUpper();
}

bool isLoneDot(QByteArrayView line)
{
    return line.trimmed() == ".";
}

} // namespace Transcript
