// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <memory>
#include <vector>

#include "transcript/record.h"

namespace Transcript {

/// Records in blocks that never move: growing costs no copy, and at its peak no second table.
class RecordTable final {
public:
    RecordTable() = default;
    RecordTable(const RecordTable &other)
        : m_size(other.m_size)
    {
        for (const std::unique_ptr<Block> &block : other.m_blocks)
            m_blocks.push_back(std::make_unique<Block>(*block));
    }
    RecordTable &operator=(const RecordTable &) = delete;

    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] const Record &at(qsizetype row) const { return (*m_blocks[block(row)])[within(row)]; }
    [[nodiscard]] Record &operator[](qsizetype row) { return (*m_blocks[block(row)])[within(row)]; }

    void append(const Record &record)
    {
        if (within(m_size) == 0)
            m_blocks.push_back(std::make_unique<Block>());
        (*this)[m_size++] = record;
    }

private:
    static constexpr std::size_t blockRecords = 512;
    using Block = std::array<Record, blockRecords>;

    [[nodiscard]] static std::size_t block(qsizetype row) { return static_cast<std::size_t>(row) / blockRecords; }
    [[nodiscard]] static std::size_t within(qsizetype row) { return static_cast<std::size_t>(row) % blockRecords; }

    std::vector<std::unique_ptr<Block>> m_blocks;
    qsizetype m_size = 0;
};

} // namespace Transcript
