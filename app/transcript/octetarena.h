// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <vector>

#include <QByteArrayView>

namespace Transcript {

/// Octets that are only ever added, in blocks that never move.
class OctetArena final {
public:
    /// Where something stands; a value of its own for the records.
    using Place = quint64;

    OctetArena() = default;
    OctetArena(const OctetArena &other);
    OctetArena &operator=(const OctetArena &) = delete;

    Place add(QByteArrayView octets);
    /// More octets behind something that stands there; it may have to move. Returns where it stands now.
    Place extend(Place place, qsizetype length, QByteArrayView more);
    [[nodiscard]] QByteArrayView view(Place place, qsizetype length) const;
    /// All that was added.
    [[nodiscard]] qint64 size() const { return m_size; }

private:
    struct Block {
        std::unique_ptr<char[]> octets;
        qsizetype used = 0;
        qsizetype capacity = 0;
    };

    static Block emptyBlock(qsizetype capacity);
    Block &roomFor(qsizetype length);
    [[nodiscard]] Place end() const;
    static void put(Block &block, QByteArrayView octets);

    std::vector<Block> m_blocks;
    qint64 m_size = 0;
};

} // namespace Transcript
