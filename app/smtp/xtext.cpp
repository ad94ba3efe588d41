// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/xtext.h"

#include <QList>

namespace Smtp {

namespace {

bool isXchar(char32_t character)
{
    return character > U' ' && character < 0x7f && character != U'+' && character != U'=';
}

bool isHexDigit(char octet)
{
    return (octet >= '0' && octet <= '9') || (octet >= 'A' && octet <= 'F');
}

} // namespace

QByteArray xtext(QByteArrayView octets)
{
    QByteArray text;
    for (const char octet : octets) {
        const auto value = static_cast<unsigned char>(octet);
        if (isXchar(value)) {
            text += octet;
            continue;
        }
        text += '+';
        text += QByteArray::number(value, 16).rightJustified(2, '0').toUpper();
    }
    return text;
}

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

QByteArray unicodeXtext(const QString &text)
{
    QByteArray encoded;
    for (const uint character : text.toUcs4()) {
        if (isXchar(character) && character != U'\\')
            encoded += static_cast<char>(character);
        else
            encoded += "\\x{" + QByteArray::number(character, 16).toUpper() + '}';
    }
    return encoded;
}

} // namespace Smtp
