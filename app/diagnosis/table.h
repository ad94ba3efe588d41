// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace Diagnosis {

/// A table of tab-separated values in UTF-8: lines of comment (`#`), one line of column names, then rows.
/// The first cell of a row is its key. A row with another number of cells is left out.
class Table final {
public:
    Table() = default;

    [[nodiscard]] static Table parse(const QByteArray &text);
    /// Empty if there is no such file, or if it is over the limit.
    [[nodiscard]] static Table load(const QString &path);

    /// The rows of the other table take the place of those with the same key, if it has the same columns.
    void overlay(const Table &other);

    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    [[nodiscard]] QStringList keys() const { return m_rows.keys(); }
    /// All cells, the key included; empty: there is no such row.
    [[nodiscard]] QStringList row(const QString &key) const { return m_rows.value(key); }

private:
    QStringList m_columns;
    QHash<QString, QStringList> m_rows;
};

} // namespace Diagnosis
