// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/filtermenu.h"

#include <QAction>

#include "ui/transcript/filterbar.h"
#include "ui/transcript/filterterm.h"
#include "ui/transcript/transcriptactions.h"
#include "ui/transcript/transcripttables.h"
#include "ui/transcript/transcriptview.h"

namespace Ui {

using namespace Qt::StringLiterals;

FilterMenu::FilterMenu(TranscriptActions &actions, const TranscriptTables &tables, FilterBar &bar)
    : QObject(&tables.view())
    , m_tables(tables)
    , m_bar(bar)
{
    connect(actions.filterOnly, &QAction::triggered, this, [this] { apply(u"%1"_s, {}); });
    connect(actions.filterNot, &QAction::triggered, this, [this] { apply(u"not %1"_s, {}); });
    connect(actions.filterAnd, &QAction::triggered, this, [this] { apply(u"%1"_s, u"(%2) and %1"_s); });
    connect(actions.filterOr, &QAction::triggered, this, [this] { apply(u"%1"_s, u"%2 or %1"_s); });
}

/// alone: where no filter is on; joined: where one is, "%2"; empty: the new one takes its place.
void FilterMenu::apply(const QString &alone, const QString &joined)
{
    const qsizetype entry = m_tables.chosen().currentEntry();
    if (entry < 0)
        return;
    const QString term = filterTermOf(*m_tables.chosen().shown().store(), entry, m_tables.chosen().pointedColumn());
    const QString before = m_bar.text().trimmed();
    m_bar.apply(before.isEmpty() || joined.isEmpty() ? alone.arg(term) : joined.arg(term, before));
}

} // namespace Ui
