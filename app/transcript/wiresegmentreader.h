// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>

namespace Transcript {

class Store;

/// Cuts the rows of a store into the pieces that segments are made of; see WireSegment.
class WireSegmentReader final {
public:
    struct Piece {
        qsizetype row = 0;
        bool begins = false; ///< another segment
        qint64 time = 0;
        QByteArrayView octets; ///< of a line or a part of it; empty: the letter. Good as Glance::octets
    };

    /// The store must outlive the reader.
    explicit WireSegmentReader(const Store &store)
        : m_store(store)
    {
    }

    /// Of the next row. Rows come in ascending order; not all of them must. None of a note.
    [[nodiscard]] QList<Piece> piecesOf(qsizetype row);

private:
    enum class Voice : quint8 { None, Client, Server, EncryptedClient, EncryptedServer };

    [[nodiscard]] bool hasBeginningBefore(qsizetype row);

    const Store &m_store;
    qsizetype m_next = 0; ///< row behind the last one
    Voice m_voice = Voice::None;
};

} // namespace Transcript
