// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/transferencoding.h"

#include <algorithm>

#include "base/limits.h"
#include "message/base64filter.h"

namespace Message {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype quotedLineOctets = 76; // RFC 2045 6.7 rule 5, the final "=" included

bool isAsciiText(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char octet) { return static_cast<uchar>(octet) < 0x80; });
}

// Lines short enough for SMTP, and no NUL (RFC 2045 2.7 and 2.8).
bool isLineText(const QByteArray &text)
{
    if (text.contains('\0'))
        return false;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype end = text.indexOf("\r\n", begin);
        if ((end < 0 ? text.size() : end) - begin > Base::Limits::textLineOctets)
            return false;
        begin = end < 0 ? text.size() : end + 2;
    }
    return true;
}

// A space at the end of a line would be lost on the way (rule 3).
bool mayStand(char octet, bool isLineEnd)
{
    const bool isSpace = octet == ' ' || octet == '\t';
    return (octet > ' ' && octet <= '~' && octet != '=') || (isSpace && !isLineEnd);
}

void appendQuotedLine(QByteArray &quoted, QByteArrayView line)
{
    static constexpr QByteArrayView digits = "0123456789ABCDEF";
    qsizetype column = 0;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const bool isLast = at + 1 == line.size();
        const bool stands = mayStand(line[at], isLast);
        const qsizetype length = stands ? 1 : 3;
        if (column + length + (isLast ? 0 : 1) > quotedLineOctets) {
            quoted += "=\r\n";
            column = 0;
        }
        const auto octet = static_cast<uchar>(line[at]);
        if (stands)
            quoted += line[at];
        else
            quoted.append('=').append(digits[octet >> 4]).append(digits[octet & 0xf]);
        column += length;
    }
}

} // namespace

QByteArray transferEncodingName(TransferEncoding encoding)
{
    switch (encoding) {
    case TransferEncoding::SevenBit:
        return "7bit"_ba;
    case TransferEncoding::EightBit:
        return "8bit"_ba;
    case TransferEncoding::Binary:
        return "binary"_ba;
    case TransferEncoding::QuotedPrintable:
        return "quoted-printable"_ba;
    case TransferEncoding::Base64:
        return "base64"_ba;
    }
    Q_UNREACHABLE();
}

EncodedText encodedText(const QByteArray &text, Base::BodyType form)
{
    const bool isAscii = isAsciiText(text);
    if (isLineText(text) && (isAscii || form != Base::BodyType::SevenBit))
        return {isAscii ? TransferEncoding::SevenBit : TransferEncoding::EightBit, text};
    if (form == Base::BodyType::Binary)
        return {TransferEncoding::Binary, text};
    QByteArray quoted = toQuotedPrintable(text);
    if (quoted.size() <= Base64Filter::encodedSize(text.size()))
        return {TransferEncoding::QuotedPrintable, std::move(quoted)};
    Base64Filter base64;
    QByteArray lines = base64.take(text);
    lines += base64.finish();
    return {TransferEncoding::Base64, std::move(lines)};
}

QByteArray toQuotedPrintable(QByteArrayView text)
{
    QByteArray quoted;
    quoted.reserve(text.size() + text.size() / 4);
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf("\r\n");
        appendQuotedLine(quoted, end < 0 ? text : text.first(end));
        if (end < 0)
            break;
        quoted += "\r\n";
        text = text.sliced(end + 2);
    }
    return quoted;
}

} // namespace Message
