// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Ui {

class FilterBar;
class TranscriptActions;
class TranscriptTables;

/// Makes filters of what is pointed at: only this, not this, and this, or this; at once, or in the line to go on with.
class FilterMenu final : public QObject {
    Q_OBJECT
public:
    /// All of them must outlive it.
    FilterMenu(TranscriptActions &actions, const TranscriptTables &tables, FilterBar &bar);

Q_SIGNALS:
    /// The filter for the cell that is pointed at, by which one learns the language; empty: there is none.
    void termChanged(const QString &term);

private:
    [[nodiscard]] QString term() const;
    void apply(const QString &alone, const QString &joined);

    const TranscriptTables &m_tables;
    FilterBar &m_bar;
};

} // namespace Ui
