// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Transcript {

class Store;

/// Octets that crossed between this program and the system together. In: what one read of the socket found there. Out:
/// in clear, what the system took in one write; encrypted, what was made into records of TLS in one go.
///
/// TCP promises nothing about packets, but with its delay switched off, as ours is, a write goes out at once in packets
/// of its own; and what one read finds may have been one packet or several.
struct WireSegment {
    bool isClient = false;
    bool isEncrypted = false;
    qsizetype first = 0; ///< row in which it begins
    qsizetype last = 0; ///< row in which it ends
    qint64 time = 0; ///< of its octets, as Entry::time; of a flight, of its first line
    qint64 octets = 0; ///< as they may be seen: a mask counts as it stands
    qint64 count = 1; ///< so many segments, where the letter is one entry and only their number is known
    qint64 letterOctets = 0; ///< of those octets, with the doubled dots and the final one
    qsizetype letterAt = 0; ///< where in the text the letter stands; QUIT may follow it in one flight
    QByteArray text = {}; ///< the others, up to mostText
    static constexpr qsizetype mostText = 4096;

    friend bool operator==(const WireSegment &, const WireSegment &) = default;
};

/// What stands in a line in place of a secret, as Smtp::secretMask(). How long the secret was nobody knows.
inline constexpr QByteArrayView shownMask = "••••••••";

/// In their order, at most so many. Where the store knows no segments, they are turns: all that one side said before the
/// other one spoke.
[[nodiscard]] QList<WireSegment> segmentsOf(const Store &store, qsizetype atMost);

} // namespace Transcript
