// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include "transcript/store.h"

namespace Ui {

/// A transcript as a flat table: one row for each entry, and below an opened reply one row for each of its lines.
///
/// Everything comes from the store; what is new in it is taken over in batches, so that a fast conversation costs
/// the window one insertion per interval.
class TranscriptModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TimeColumn, WhoColumn, LockColumn, WhatColumn, TextColumn, WaitColumn, ColumnCount };
    enum Role {
        WhoToneRole = Qt::UserRole, ///< Ui::Tone as int
        WhatToneRole, ///< Ui::Tone as int
        KindRole, ///< Transcript::EntryKind as int
        EncryptedRole, ///< bool
        WaitRole, ///< qint64, nanoseconds; -1: none
        ProgressRole, ///< double, 0 … 1, of a letter on its way; -1: none
        FoldRole, ///< Ui::TranscriptModel::Fold as int
        HiddenLinesRole, ///< int, how many lines a folded reply hides
    };
    enum class Fold : quint8 { None, Closed, Open, Line };

    explicit TranscriptModel(QObject *parent = nullptr);

    /// Null: nothing to show.
    void setStore(Transcript::Store *store);
    [[nodiscard]] const Transcript::Store *store() const { return m_store; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Row of the store that this row shows.
    [[nodiscard]] qsizetype entryRow(int row) const { return m_rows.at(row).entry; }
    [[nodiscard]] const Transcript::Entry &entryAt(int row) const { return m_store->at(entryRow(row)); }
    /// Where the row of the store stands in this table; -1: not yet taken over.
    [[nodiscard]] int rowOfEntry(qsizetype entry) const;
    /// Opens or closes the reply that this row belongs to.
    void setOpen(int row, bool isOpen);
    /// Takes over what is new in the store now.
    void takeOver();

private:
    struct Row {
        qsizetype entry = 0;
        qsizetype line = -1; ///< -1: the entry itself
    };

    void entryChanged(qsizetype entry);
    void appendNew();
    void announceChanged();
    void insertLines(qsizetype entry);
    [[nodiscard]] Fold foldAt(int row) const;
    [[nodiscard]] QString displayText(const Row &row, int column) const;
    [[nodiscard]] QVariant metaData(int row, int role) const;

    QPointer<Transcript::Store> m_store;
    QList<Row> m_rows;
    qsizetype m_taken = 0; ///< entries of the store that have rows
    QSet<qsizetype> m_open;
    QSet<qsizetype> m_changed;
    QTimer m_batch;
};

} // namespace Ui
