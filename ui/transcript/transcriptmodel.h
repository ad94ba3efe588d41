// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include "transcript/store.h"
#include "ui/transcript/rowmap.h"
#include "ui/words/timemode.h"

namespace Ui {

/// A transcript, or a part of it, as a flat table: one row for each entry, and below an opened reply one row for each of
/// its lines.
///
/// Everything comes from the store; what is new in it is taken over in batches, so that a fast conversation costs
/// the window one insertion per interval.
class TranscriptModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        MarkColumn,
        NumberColumn,
        TimeColumn,
        WhoColumn,
        LockColumn,
        WhatColumn,
        TextColumn,
        WaitColumn,
        GravityColumn,
        ColumnCount,
    };
    enum class Fold : quint8 { None, Closed, Open, Line };

    explicit TranscriptModel(QObject *parent = nullptr);

    /// Null: nothing to show.
    void setStore(Transcript::Store *store);
    [[nodiscard]] Transcript::Store *store() const { return m_store; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Shows these entries alone, in ascending order; what is new in the store has to be given by appendShown().
    void showOnly(const QList<quint32> &entries);
    void showAll();
    void appendShown(const QList<quint32> &entries);
    [[nodiscard]] bool showsPart() const { return m_rows.isPart(); }
    [[nodiscard]] qsizetype shownEntries() const { return m_rows.entries(); }

    /// The verb that the entry is about, in capitals: its own, or that which it answers; empty: none.
    [[nodiscard]] QByteArray verbOf(qsizetype entry) const;
    /// Verbs, in capitals, that the next conversation will pause before.
    void setPausesBefore(const QSet<QByteArray> &verbs);
    [[nodiscard]] bool pausesBefore(const QByteArray &verb) const { return m_pausesBefore.contains(verb); }
    /// Whether the entry is a command that it will pause before.
    [[nodiscard]] bool pausesAt(qsizetype entry) const;

    void setTimeMode(TimeMode mode);
    [[nodiscard]] TimeMode timeMode() const { return m_timeMode; }

    [[nodiscard]] RowMap::Place placeAt(int row) const { return m_rows.at(row); }
    /// Row of the store that this row shows.
    [[nodiscard]] qsizetype entryRow(int row) const { return m_rows.at(row).entry; }
    [[nodiscard]] Transcript::Entry entryAt(int row) const { return m_store->at(entryRow(row)); }
    /// Where the row of the store stands in this table; -1: not shown, or not yet taken over.
    [[nodiscard]] int rowOfEntry(qsizetype entry) const { return static_cast<int>(m_rows.rowOf(entry)); }
    /// Where it stands, or else the next one that is shown.
    [[nodiscard]] int rowNearEntry(qsizetype entry) const;
    [[nodiscard]] Fold foldAt(int row) const;
    /// How many lines a folded reply hides.
    [[nodiscard]] int hiddenLines(int row) const;
    [[nodiscard]] QString timeText(qsizetype entry) const;
    /// Opens or closes the reply that this row belongs to.
    void setOpen(int row, bool isOpen);
    /// Takes over what is new in the store now.
    void takeOver();

    /// 0 … 1, of a letter on its way; -1: none.
    [[nodiscard]] static double progressOf(const Transcript::Entry &entry);

private:
    void listenToStore();
    void replaceRows(RowMap rows);
    void wake();
    void appendNew();
    void announceChanged();
    void growLines(qsizetype entry);
    void announceRow(int row);
    [[nodiscard]] QString gutterTip(qsizetype entry) const;
    [[nodiscard]] QString spoken(const RowMap::Place &place) const;
    [[nodiscard]] QString displayText(const RowMap::Place &place, int column) const;

    QPointer<Transcript::Store> m_store;
    RowMap m_rows;
    qsizetype m_taken = 0; ///< entries of the store that have been seen
    QSet<qsizetype> m_open;
    QSet<qsizetype> m_changed;
    QTimer m_batch;
    QSet<QByteArray> m_pausesBefore;
    TimeMode m_timeMode = TimeMode::Start;
};

} // namespace Ui
