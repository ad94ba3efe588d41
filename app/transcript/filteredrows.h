// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBasicTimer>
#include <QObject>
#include <QPointer>

#include "transcript/rowselection.h"

namespace Transcript {

class Store;

/// The rows of a transcript that a filter selects, kept right while the transcript grows and changes.
///
/// It works in slices of a few milliseconds between the events of its thread; what is short is done at once.
class FilteredRows final : public QObject {
    Q_OBJECT
public:
    explicit FilteredRows(QObject *parent = nullptr);

    /// Null: nothing to look at.
    void setStore(Transcript::Store *store);
    /// Begins anew. The empty filter selects everything, but lists nothing: there is no need to.
    void setFilter(const Transcript::Filter &filter, Transcript::FilterContext context = {});
    /// Stops at once. What was found stays; nothing more comes until the next filter.
    void cancel();

    [[nodiscard]] bool isActive() const { return !m_selection.filter().isEmpty(); }
    [[nodiscard]] const Filter &filter() const { return m_selection.filter(); }
    [[nodiscard]] const FilterContext &context() const { return m_selection.context(); }
    /// In ascending order, with their context.
    [[nodiscard]] const QList<quint32> &rows() const { return m_selection.rows(); }
    /// How many of them match by themselves.
    [[nodiscard]] qsizetype matchCount() const { return m_selection.matches().size(); }
    /// And whether this one does, or is context.
    [[nodiscard]] bool isMatch(qsizetype row) const { return m_selection.isMatch(row); }

    [[nodiscard]] bool isBusy() const { return m_timer.isActive(); }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }
    /// From 0 to 1, of the rows that there are.
    [[nodiscard]] double progress() const;

Q_SIGNALS:
    /// rows() is another from this index on; what stands before is as it was.
    void rowsChanged(qsizetype from);
    /// Another part was looked at; or it is done, or cancelled.
    void progressed();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void schedule();
    void rewind(qsizetype row);
    void work();

    QPointer<Store> m_store;
    RowSelection m_selection;
    QBasicTimer m_timer; ///< runs while there is something to do
    bool m_isCancelled = false;
};

} // namespace Transcript
