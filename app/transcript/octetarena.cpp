// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/octetarena.h"

#include <algorithm>
#include <cstring>

namespace Transcript {

namespace {

constexpr qsizetype smallestBlock = 4 * 1024; ///< most conversations fit into one
constexpr qsizetype largestBlock = 1024 * 1024; ///< but for an entry that is longer itself
constexpr int offsetBits = 32;
constexpr quint64 offsetMask = (quint64(1) << offsetBits) - 1;

quint64 blockOf(OctetArena::Place place)
{
    return place >> offsetBits;
}

qsizetype offsetOf(OctetArena::Place place)
{
    return static_cast<qsizetype>(place & offsetMask);
}

} // namespace

OctetArena::OctetArena(const OctetArena &other)
    : m_size(other.m_size)
{
    for (const Block &block : other.m_blocks) {
        m_blocks.push_back(emptyBlock(block.capacity));
        put(m_blocks.back(), {block.octets.get(), block.used});
    }
}

OctetArena::Block OctetArena::emptyBlock(qsizetype capacity)
{
    return {std::make_unique_for_overwrite<char[]>(static_cast<std::size_t>(capacity)), 0, capacity};
}

OctetArena::Place OctetArena::add(QByteArrayView octets)
{
    m_size += octets.size();
    Block &block = roomFor(octets.size());
    const Place place = end();
    put(block, octets);
    return place;
}

OctetArena::Place OctetArena::extend(Place place, qsizetype length, QByteArrayView more)
{
    m_size += more.size();
    Block &block = m_blocks.at(blockOf(place));
    const bool isLast = offsetOf(place) + length == block.used;
    if (isLast && block.capacity - block.used >= more.size()) {
        put(block, more);
        return place;
    }
    // Room for as much again, so that what grows line by line moves seldom.
    const char *old = block.octets.get() + offsetOf(place); // blocks never move
    Block &roomy = roomFor(2 * (length + more.size()));
    const Place moved = end();
    put(roomy, {old, length});
    put(roomy, more);
    return moved;
}

QByteArrayView OctetArena::view(Place place, qsizetype length) const
{
    return length == 0 ? QByteArrayView()
                       : QByteArrayView(m_blocks[blockOf(place)].octets.get() + offsetOf(place), length);
}

/// The last block, or a new one where that is too full.
OctetArena::Block &OctetArena::roomFor(qsizetype length)
{
    if (m_blocks.empty() || m_blocks.back().capacity - m_blocks.back().used < length) {
        const qsizetype next = m_blocks.empty() ? smallestBlock : std::min(2 * m_blocks.back().capacity, largestBlock);
        m_blocks.push_back(emptyBlock(std::max(next, length)));
    }
    return m_blocks.back();
}

/// Where the next octet of the last block goes.
OctetArena::Place OctetArena::end() const
{
    return ((m_blocks.size() - 1) << offsetBits) | static_cast<quint64>(m_blocks.back().used);
}

void OctetArena::put(Block &block, QByteArrayView octets)
{
    if (!octets.isEmpty())
        std::memcpy(block.octets.get() + block.used, octets.data(), static_cast<std::size_t>(octets.size()));
    block.used += octets.size();
}

} // namespace Transcript
