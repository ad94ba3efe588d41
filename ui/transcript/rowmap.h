// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <vector>

#include <QList>

namespace Ui {

/// Which row of a table shows which entry of a transcript, and which of its lines.
///
/// A transcript that is shown whole costs nothing here: row and entry differ only by the lines of the replies that were
/// opened. A part of a transcript costs four octets for each entry shown.
class RowMap final {
public:
    struct Place {
        qsizetype entry = 0;
        qsizetype line = -1; ///< -1: the entry itself
        friend bool operator==(const Place &, const Place &) = default;
    };

    /// The first entries of the transcript, all of them; everything is closed.
    void showAll(qsizetype entries);
    /// These entries, in ascending order; everything is closed.
    void showOnly(QList<quint32> entries);
    void append(qsizetype entries);
    void append(const QList<quint32> &entries);

    [[nodiscard]] bool isPart() const { return m_part.has_value(); }
    [[nodiscard]] qsizetype entries() const { return m_part ? m_part->size() : m_all; }
    [[nodiscard]] qsizetype rows() const { return entries() + lines(); }
    [[nodiscard]] Place at(qsizetype row) const;
    /// -1: this entry is not shown.
    [[nodiscard]] qsizetype rowOf(qsizetype entry) const;
    /// The row of the entry, or of the next one that is shown; rows() where there is none.
    [[nodiscard]] qsizetype rowAtOrAfter(qsizetype entry) const;

    /// How many rows for its lines an entry has below its own.
    [[nodiscard]] qsizetype linesOf(qsizetype entry) const;
    /// 0 closes it. The entry is shown.
    void setLines(qsizetype entry, qsizetype lines);

private:
    /// An entry with its lines below it.
    struct Opened {
        qsizetype index; ///< among the entries that are shown
        qsizetype lines;
        qsizetype linesBefore; ///< of those opened above
    };
    [[nodiscard]] qsizetype lines() const;
    [[nodiscard]] qsizetype entryAt(qsizetype index) const { return m_part ? m_part->at(index) : index; }
    [[nodiscard]] qsizetype indexAtOrAfter(qsizetype entry) const;
    [[nodiscard]] qsizetype indexOf(qsizetype entry) const;
    [[nodiscard]] qsizetype linesAbove(qsizetype index) const;

    qsizetype m_all = 0;
    std::optional<QList<quint32>> m_part;
    std::vector<Opened> m_opened; ///< by index
};

} // namespace Ui
