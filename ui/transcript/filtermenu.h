// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Ui {

class FilterBar;
class TranscriptActions;
class TranscriptTables;

/// Makes filters of what is pointed at: only this, not this, and this, or this.
class FilterMenu final : public QObject {
    Q_OBJECT
public:
    /// All of them must outlive it.
    FilterMenu(TranscriptActions &actions, const TranscriptTables &tables, FilterBar &bar);

private:
    void apply(const QString &alone, const QString &joined);

    const TranscriptTables &m_tables;
    FilterBar &m_bar;
};

} // namespace Ui
