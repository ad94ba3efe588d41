// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/lineviews.h"

#include <algorithm>

namespace Transcript {

namespace {

constexpr qsizetype codeDigits = 3;

bool isDigit(char octet)
{
    return octet >= '0' && octet <= '9';
}

bool beginsWithCode(QByteArrayView line)
{
    if (line.size() < codeDigits || !std::all_of(line.cbegin(), line.cbegin() + codeDigits, isDigit))
        return false;
    return line.size() == codeDigits || line.at(codeDigits) == ' ' || line.at(codeDigits) == '-';
}

} // namespace

LineViews linesIn(QByteArrayView octets)
{
    LineViews lines;
    while (!octets.isEmpty()) {
        const qsizetype end = octets.indexOf('\n');
        QByteArrayView line = end < 0 ? octets : octets.first(end);
        octets = end < 0 ? QByteArrayView() : octets.sliced(end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        lines.append(line);
    }
    return lines;
}

LineViews textsIn(QByteArrayView octets)
{
    LineViews texts = linesIn(octets);
    for (QByteArrayView &text : texts) {
        if (beginsWithCode(text))
            text = text.sliced(std::min(codeDigits + 1, text.size()));
    }
    return texts;
}

} // namespace Transcript
