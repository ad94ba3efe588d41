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
    connect(actions.filterPrepare, &QAction::triggered, this, [this] {
        if (!term().isEmpty())
            m_bar.prepare(term());
    });
    for (const TranscriptView *view : {&tables.view(), &tables.below()}) {
        connect(view, &TranscriptView::entryChosen, this, [this] { Q_EMIT termChanged(term()); });
        connect(view, &TranscriptView::columnPointed, this, [this] { Q_EMIT termChanged(term()); });
    }
}

QString FilterMenu::term() const
{
    const TranscriptView &view = m_tables.chosen();
    const qsizetype entry = view.currentEntry();
    return entry >= 0 ? filterTermOf(*view.shown().store(), entry, view.pointedColumn()) : QString();
}

/// alone: where no filter is on; joined: where one is, "%2"; empty: the new one takes its place.
void FilterMenu::apply(const QString &alone, const QString &joined)
{
    const QString wanted = term();
    if (wanted.isEmpty())
        return;
    const QString before = m_bar.text().trimmed();
    m_bar.apply(before.isEmpty() || joined.isEmpty() ? alone.arg(wanted) : joined.arg(wanted, before));
}

} // namespace Ui
