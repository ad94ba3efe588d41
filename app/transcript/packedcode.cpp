// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/packedcode.h"

#include <charconv>
#include <optional>

namespace Transcript::PackedCode {

namespace {

constexpr int partBits = 10; ///< subject and detail are 0 to 999, RFC 3463 2
constexpr quint32 partMask = (1U << partBits) - 1;
constexpr int parts = 3;
constexpr qsizetype mostDigits = 3;

/// Only what is spelt as toBytes() spells it.
std::optional<quint32> takePart(QByteArrayView &code)
{
    quint32 number = 0;
    const auto [end, error] = std::from_chars(code.begin(), code.end(), number);
    const QByteArrayView digits(code.begin(), end);
    if (error != std::errc() || digits.size() > mostDigits || (digits.size() > 1 && digits.front() == '0'))
        return {};
    code = code.sliced(digits.size());
    return number;
}

bool takeDot(QByteArrayView &code)
{
    if (!code.startsWith('.'))
        return false;
    code = code.sliced(1);
    return true;
}

} // namespace

quint32 pack(QByteArrayView code)
{
    if (code.isEmpty())
        return none;
    quint32 packed = 0;
    for (int part = 0; part < parts; ++part) {
        if (part > 0 && !takeDot(code))
            return odd;
        const std::optional<quint32> number = takePart(code);
        if (!number)
            return odd;
        packed = packed << partBits | *number;
    }
    return code.isEmpty() && packed != none ? packed : odd;
}

QByteArray toBytes(quint32 packed)
{
    if (packed == none)
        return {};
    QByteArray code;
    code.reserve(parts * (mostDigits + 1));
    for (int part = parts - 1; part >= 0; --part) {
        code += QByteArray::number(packed >> part * partBits & partMask);
        if (part > 0)
            code += '.';
    }
    return code;
}

} // namespace Transcript::PackedCode
