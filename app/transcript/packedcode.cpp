// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/packedcode.h"

#include <QList>

namespace Transcript::PackedCode {

namespace {

constexpr int partBits = 10; ///< subject and detail are 0 to 999, RFC 3463 2
constexpr quint32 partMask = (1U << partBits) - 1;
constexpr quint32 largestPart = 999;

} // namespace

quint32 pack(QByteArrayView code)
{
    if (code.isEmpty())
        return none;
    const QList<QByteArray> parts = code.toByteArray().split('.');
    if (parts.size() != 3)
        return odd;
    quint32 packed = 0;
    for (const QByteArray &part : parts) {
        const quint32 number = part.toUInt();
        if (number > largestPart)
            return odd;
        packed = packed << partBits | number;
    }
    return packed != none && toBytes(packed) == code ? packed : odd;
}

QByteArray toBytes(quint32 packed)
{
    if (packed == none)
        return {};
    return QByteArray::number(packed >> 2 * partBits) + '.' + QByteArray::number(packed >> partBits & partMask) + '.'
        + QByteArray::number(packed & partMask);
}

} // namespace Transcript::PackedCode
