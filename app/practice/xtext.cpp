// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/xtext.h"

namespace Practice {

namespace {

bool isHexDigit(char octet)
{
    return (octet >= '0' && octet <= '9') || (octet >= 'A' && octet <= 'F');
}

} // namespace

std::optional<QByteArray> decodedXtext(QByteArrayView text)
{
    QByteArray decoded;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char octet = text.at(i);
        if (octet < '!' || octet > '~' || octet == '=')
            return std::nullopt;
        if (octet != '+') {
            decoded += octet;
            continue;
        }
        if (i + 2 >= text.size() || !isHexDigit(text.at(i + 1)) || !isHexDigit(text.at(i + 2)))
            return std::nullopt;
        decoded += QByteArray::fromHex(text.sliced(i + 1, 2).toByteArray());
        i += 2;
    }
    return decoded.isEmpty() ? std::nullopt : std::optional(decoded);
}

} // namespace Practice
