// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/readableoctets.h"

namespace Transcript {

bool isReadable(QByteArrayView octets)
{
    constexpr QByteArrayView byteOrderMark = "\xef\xbb\xbf"; // fromUtf8() takes it away
    return octets.isValidUtf8() && !octets.startsWith(byteOrderMark);
}

QByteArray readable(QByteArrayView octets)
{
    return isReadable(octets) ? octets.toByteArray() : QString::fromUtf8(octets).toUtf8();
}

QByteArray plainOctets(EntryKind kind, int code, std::span<const QByteArrayView> texts)
{
    const QByteArray number = kind == EntryKind::Reply && code > 0 ? QByteArray::number(code) : QByteArray();
    qsizetype left = std::ssize(texts);
    QByteArray octets;
    for (const QByteArrayView text : texts) {
        --left;
        if (!number.isEmpty()) {
            octets += number;
            octets += left > 0 ? '-' : ' ';
        }
        octets += text;
        octets += QByteArrayView("\r\n");
    }
    return octets;
}

} // namespace Transcript
