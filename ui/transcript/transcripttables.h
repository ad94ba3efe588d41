// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSplitter>

#include "ui/words/timemode.h"

namespace Transcript {
class FilteredRows;
class Store;
} // namespace Transcript

namespace Ui {

class TranscriptModel;
class TranscriptView;

/// The table of a transcript; of what a filter lets pass, or whole with that below it.
class TranscriptTables final : public QSplitter {
    Q_OBJECT
public:
    /// The rows must outlive the tables.
    explicit TranscriptTables(Transcript::FilteredRows &rows, QWidget *parent = nullptr);

    void setStore(Transcript::Store *store);
    void takeOver();
    /// The upper one, or the only one.
    [[nodiscard]] TranscriptView &view() const { return *m_view; }
    /// The filtered lines, where they stand apart.
    [[nodiscard]] TranscriptView &below() const { return *m_below; }
    /// The one that had the keyboard last: what is done to chosen lines is done to those of it.
    [[nodiscard]] TranscriptView &chosen() const { return m_isSplit && m_isBelow ? *m_below : *m_view; }
    void setSplit(bool isSplit);
    void setTimeMode(TimeMode mode);
    void setColumnWanted(int column, bool isWanted);
    void setPeeking(bool isPeeking);
    void setHits(const QList<quint32> *hits);
    /// Another filter is on, or none.
    void refilter();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] TranscriptModel &filtered() const;
    void followRows();

    Transcript::FilteredRows &m_rows;
    TranscriptModel *m_model;
    TranscriptModel *m_belowModel;
    TranscriptView *m_view;
    TranscriptView *m_below;
    bool m_isSplit = false;
    bool m_isBelow = false; ///< the lower one had the keyboard last
    qsizetype m_same = -1; ///< so many of the shown rows are still right; -1: none are shown yet
};

} // namespace Ui
