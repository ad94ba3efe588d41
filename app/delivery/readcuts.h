// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <deque>

#include <QtGlobal>

namespace Transcript {
class Store;
}

namespace Delivery {

/// Tells the transcript which octets of the server came in one read of the socket. Lines are taken from a stream that
/// was read in pieces of any size, in the same order and without a gap.
class ReadCuts final {
public:
    /// A read has brought so many octets. time: as Store::elapsed().
    void read(qsizetype octets, qint64 time);
    /// The next so many octets of the stream are the last ones of this entry, where they stand as so many: a mask may be
    /// shorter or longer than what it hides.
    void take(qsizetype octets, Transcript::Store &store, qsizetype number, qsizetype shown);

private:
    struct Read {
        qint64 begin = 0; ///< in the stream
        qint64 time = 0;
    };
    std::deque<Read> m_reads; ///< that begin in octets that were not taken yet
    qint64 m_read = 0; ///< octets of the stream
    qint64 m_taken = 0;
};

} // namespace Delivery
