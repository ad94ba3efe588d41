// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <deque>

#include <QtGlobal>

namespace Transcript {
class Store;
}

namespace Delivery {

/// Tells the transcript which octets of the client left together. They are written into the channel first, and how many
/// of them went in one go is known later.
class WriteCuts final {
public:
    /// The store must outlive it.
    explicit WriteCuts(Transcript::Store &store)
        : m_store(store)
    {
    }

    /// So many octets more were written, of this entry or of a new one.
    void wrote(qsizetype number, qint64 octets);
    /// So many left together, of those that were written first.
    void left(qint64 octets);
    /// All has left, whether that was told or not: a handshake has begun behind it.
    void leftAll();

private:
    struct Written {
        qsizetype number = 0;
        qint64 begin = 0; ///< in all that was ever written
    };

    Transcript::Store &m_store;
    std::deque<Written> m_entries; ///< that have not left as a whole; and the last one
    qint64 m_written = 0; ///< octets
    qint64 m_left = 0; ///< of those
    bool m_isNextOneFirst = true; ///< what is written next begins a segment
};

} // namespace Delivery
