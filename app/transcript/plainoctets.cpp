// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/plainoctets.h"

namespace Transcript {

QByteArray plainOctets(const Entry &entry)
{
    QList<QByteArray> texts = entry.kind == EntryKind::Reply ? entry.texts() : entry.lines();
    for (QByteArray &text : texts)
        text = QString::fromUtf8(text).toUtf8();
    return plainOctets(entry.kind, entry.code, texts);
}

QByteArray plainOctets(EntryKind kind, int code, const QList<QByteArray> &texts)
{
    const QByteArray number = kind == EntryKind::Reply && code > 0 ? QByteArray::number(code) : QByteArray();
    QByteArray octets;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (!number.isEmpty())
            octets += number + (i + 1 < texts.size() ? '-' : ' ');
        octets += texts.at(i) + "\r\n";
    }
    return octets;
}

} // namespace Transcript
