// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/request.h"

#include <algorithm>

namespace Practice {

Request Request::parse(QByteArrayView line)
{
    const QByteArrayView text = line.trimmed();
    const auto *end = std::find_if(text.begin(), text.end(), [](char octet) { return octet == ' ' || octet == '\t'; });
    const QByteArrayView verb(text.begin(), end);
    return {verb.toByteArray().toUpper(), text.sliced(verb.size()).trimmed()};
}

bool isCleanLine(QByteArrayView lineWithoutEnd)
{
    return std::none_of(lineWithoutEnd.begin(), lineWithoutEnd.end(), [](char octet) {
        const auto value = static_cast<unsigned char>(octet);
        return (value < 0x20 && octet != '\t') || value == 0x7f;
    });
}

QByteArrayView withoutLineEnd(QByteArrayView line)
{
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

bool endsWithBareLineFeed(QByteArrayView line)
{
    return line.endsWith('\n') && !line.endsWith("\r\n");
}

} // namespace Practice
