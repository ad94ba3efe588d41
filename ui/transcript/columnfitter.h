// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

#include <QFont>

#include "ui/transcript/transcriptmodel.h"

class QHeaderView;

namespace Ui {

/// Gives each column of the transcript the width that its contents need; the text takes what is left. Where that would
/// be too little to read, the others give way: first the bar of the wait, then digits of the time, then the
/// whole columns of both.
class ColumnFitter final {
public:
    /// Both must outlive it.
    ColumnFitter(QHeaderView &header, const TranscriptModel &model);

    /// Comes first, when the header has its columns.
    void setFont(const QFont &wire);
    /// Whether the user wants to see the column.
    void setWanted(int column, bool isWanted) { m_isWanted.at(static_cast<std::size_t>(column)) = isWanted; }
    /// Into so many pixels.
    void fit(int width);

private:
    using Widths = std::array<int, TranscriptModel::ColumnCount>; ///< 0: the column is not shown

    [[nodiscard]] Widths wishes() const;
    [[nodiscard]] int timeWidth(bool isShort) const;
    [[nodiscard]] int readableWidth() const;

    QHeaderView &m_header;
    const TranscriptModel &m_model;
    QFont m_wire;
    std::array<bool, TranscriptModel::ColumnCount> m_isWanted;
};

/// What the words in the column of the wait need.
[[nodiscard]] int waitWordsWidth();

/// The bar of the longest wait, where there is room for it.
inline constexpr int waitBarWidth = 64;

} // namespace Ui
