// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/decoding.h"

#include "message/charset.h"
#include "message/encodedword.h"

namespace Message {

namespace {

std::optional<QByteArray> fromBase64(const QByteArray &octets)
{
    // Line ends stand between the lines of an attachment, and do not count.
    QByteArray letters = octets;
    letters.removeIf([](char octet) { return octet == '\r' || octet == '\n' || octet == ' ' || octet == '\t'; });
    if (letters.isEmpty() || letters.size() % 4 != 0) // mail pads what it encodes
        return std::nullopt;
    const auto result = QByteArray::fromBase64Encoding(letters, QByteArray::AbortOnBase64DecodingErrors);
    return result ? std::optional(*result) : std::nullopt;
}

std::optional<int> hexOctet(const QByteArray &octets, qsizetype offset)
{
    bool isNumber = false;
    const int value = octets.mid(offset, 2).toInt(&isNumber, 16);
    return isNumber && offset + 2 <= octets.size() ? std::optional(value) : std::nullopt;
}

std::optional<QByteArray> fromQuotedPrintable(const QByteArray &octets)
{
    QByteArray result;
    for (qsizetype i = 0; i < octets.size(); ++i) {
        if (octets.at(i) != '=') {
            result += octets.at(i);
        } else if (octets.mid(i + 1, 2) == "\r\n") {
            i += 2; // a soft line break
        } else if (const auto value = hexOctet(octets, i + 1)) {
            result += static_cast<char>(*value);
            i += 2;
        } else {
            return std::nullopt;
        }
    }
    return result;
}

std::optional<QByteArray> fromEncodedWords(const QByteArray &octets)
{
    if (!octets.contains("=?"))
        return std::nullopt;
    return decodedWords(guessedText(octets)).toUtf8();
}

} // namespace

std::optional<QByteArray> decoded(Coding coding, const QByteArray &octets)
{
    switch (coding) {
    case Coding::Base64:
        return fromBase64(octets);
    case Coding::QuotedPrintable:
        return fromQuotedPrintable(octets);
    case Coding::EncodedWords:
        return fromEncodedWords(octets);
    case Coding::Percent:
        return octets.contains('%') ? std::optional(QByteArray::fromPercentEncoding(octets)) : std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace Message
