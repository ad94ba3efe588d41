// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

#include "diagnosis/compare/comparison.h"

namespace Transcript {
class Store;
}

namespace Ui {

/// Two conversations beside each other: first what differs in fact, then line by line.
class CompareModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Left, Mark, Right, ColumnCount };
    enum Role {
        MarkRole = Qt::UserRole, ///< Diagnosis::LineMark
        SpansRole, ///< QList<Diagnosis::TextSpan>: the words that differ
        IsFactRole, ///< not said by anybody, but known
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The transcripts are what was compared; they are looked at now and not again.
    void setComparison(
        const Diagnosis::Comparison &comparison, const Transcript::Store &left, const Transcript::Store &right);
    /// The next row that is not the same on both sides, or the one before; -1: there is none.
    [[nodiscard]] int nextChange(int row, bool isForward) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        bool isFact = false;
        Diagnosis::ComparedLine line;
    };
    QList<Row> m_rows;
};

} // namespace Ui

Q_DECLARE_METATYPE(Diagnosis::TextSpan)
