// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/secrettraces.h"

namespace Support {

namespace {

/// The signs of base64 that this text alone decides, behind so many octets of a group of three.
QByteArray insideOfBase64(const QByteArray &text, qsizetype octetsBefore)
{
    const QByteArray encoded = text.rightJustified(octetsBefore + text.size(), 'x').toBase64();
    const qsizetype begin = octetsBefore == 0 ? 0 : octetsBefore + 1;
    const qsizetype end = (octetsBefore + text.size()) * 8 / 6;
    return encoded.sliced(begin, end - begin);
}

} // namespace

QByteArrayList tracesOf(const QByteArray &secret)
{
    Q_ASSERT(secret.size() >= 16);
    QByteArrayList traces;
    const qsizetype half = secret.size() / 2;
    for (const QByteArray &part : {secret, secret.first(half), secret.last(half)}) {
        traces << part << part.toHex() << part.toPercentEncoding();
        for (const qsizetype octetsBefore : {0, 1, 2})
            traces << insideOfBase64(part, octetsBefore);
    }
    return traces;
}

} // namespace Support
