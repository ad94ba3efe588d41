// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/octetmarks.h"

namespace Transcript {

namespace {

bool isAt(QByteArrayView octets, qsizetype offset, char octet)
{
    return offset >= 0 && offset < octets.size() && octets.at(offset) == octet;
}

/// The first of two dots that begin a line; a lone dot is the end of the letter.
bool isAddedDot(QByteArrayView octets, qsizetype offset)
{
    return isAt(octets, offset, '.') && isAt(octets, offset + 1, '.')
        && (offset == 0 || isAt(octets, offset - 1, '\n'));
}

} // namespace

QList<OctetMark> oddOctets(QByteArrayView octets, OctetContext context, qsizetype atMost)
{
    QList<OctetMark> marks;
    for (qsizetype offset = 0; offset < octets.size() && marks.size() < atMost; ++offset) {
        const char octet = octets.at(offset);
        if (octet == '\n' && !isAt(octets, offset - 1, '\r'))
            marks.append({offset, OctetOddity::BareLineFeed});
        else if (octet == '\r' && offset + 1 < octets.size() && !isAt(octets, offset + 1, '\n'))
            marks.append({offset, OctetOddity::BareCarriageReturn});
        else if (context == OctetContext::Letter && isAddedDot(octets, offset))
            marks.append({offset, OctetOddity::AddedDot});
    }
    return marks;
}

} // namespace Transcript
