// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>

namespace Transcript {

/// What is odd about an octet at its place.
enum class OctetOddity : quint8 {
    AddedDot, ///< doubled for the way, RFC 5321 4.5.2; the server takes it off
    BareLineFeed, ///< LF without CR before it
    BareCarriageReturn, ///< CR without LF behind it
};

struct OctetMark {
    qsizetype offset = 0;
    OctetOddity oddity = OctetOddity::AddedDot;
    friend bool operator==(const OctetMark &, const OctetMark &) = default;
};

/// How octets are read.
enum class OctetContext : quint8 {
    Line, ///< commands and replies
    Letter, ///< as it goes behind DATA: dots at the beginning of a line are doubled
};

/// The odd ones, in their order, at most so many. The octets begin where a line begins.
[[nodiscard]] QList<OctetMark> oddOctets(QByteArrayView octets, OctetContext context, qsizetype atMost);

} // namespace Transcript
