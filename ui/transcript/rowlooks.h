// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <utility>

#include "ui/transcript/rowpainter.h"

class QTableView;

namespace Ui {

/// Gathers what is to be seen of a row: from the transcript, and from what is pointed at, searched and peeked into.
class RowLooks final {
public:
    /// The model must outlive this.
    explicit RowLooks(const TranscriptModel &model)
        : m_model(model)
    {
    }

    /// Rows of the store that a search has found, in ascending order; the list must outlive this. Null: no search.
    void setHits(const QList<quint32> *hits) { m_hits = hits; }
    void setPeeking(bool isPeeking) { m_isPeeking = isPeeking; }
    /// The rows of the command and of its reply that this row belongs to; an empty range: they are not both shown.
    [[nodiscard]] std::pair<int, int> exchangeOf(int row) const;
    [[nodiscard]] RowLook at(int row, const QTableView &view, const std::pair<int, int> &exchange) const;

private:
    const TranscriptModel &m_model;
    const QList<quint32> *m_hits = nullptr;
    bool m_isPeeking = false;
};

} // namespace Ui
