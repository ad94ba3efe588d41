// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/annotator.h"

#include <algorithm>

#include <QAction>

#include "transcript/store.h"
#include "ui/transcript/notebar.h"
#include "ui/transcript/transcriptactions.h"
#include "ui/transcript/transcripttables.h"
#include "ui/transcript/transcriptview.h"

namespace Ui {

Annotator::Annotator(TranscriptActions &actions, const TranscriptTables &tables, NoteBar &bar)
    : QObject(&tables.view())
    , m_actions(actions)
    , m_tables(tables)
    , m_bar(bar)
{
    connect(actions.mark, &QAction::triggered, this, &Annotator::toggleMarks);
    connect(actions.note, &QAction::triggered, this, &Annotator::openNote);
    connect(actions.timeZero, &QAction::triggered, this, &Annotator::toggleTimeZero);
    connect(&bar, &NoteBar::written, this, &Annotator::write);
    connect(&bar, &NoteBar::closed, this, [this] { m_tables.chosen().setFocus(); });
    connect(&tables.view(), &TranscriptView::entryChosen, this, &Annotator::followActions);
    followActions();
}

Transcript::Store *Annotator::store() const
{
    return m_tables.chosen().shown().store();
}

/// Marks all of the selection, unless all of it is marked already.
void Annotator::toggleMarks()
{
    const QList<qsizetype> rows = m_tables.chosen().selectedEntries();
    const bool areMarked
        = std::all_of(rows.cbegin(), rows.cend(), [this](qsizetype row) { return store()->annotation(row).isMarked; });
    for (const qsizetype row : rows) {
        Transcript::Annotation annotation = store()->annotation(row);
        annotation.isMarked = !areMarked;
        store()->annotate(row, annotation);
    }
}

void Annotator::openNote()
{
    const qsizetype row = m_tables.chosen().currentEntry();
    if (row >= 0)
        m_bar.open(row, store()->annotation(row).note);
}

void Annotator::write(qsizetype row, const QString &note)
{
    if (store() == nullptr || row >= store()->size())
        return; // another conversation has begun meanwhile
    Transcript::Annotation annotation = store()->annotation(row);
    annotation.note = note;
    store()->annotate(row, annotation);
}

void Annotator::toggleTimeZero()
{
    const qsizetype row = m_tables.chosen().currentEntry();
    if (row < 0)
        return;
    const bool isZero = store()->timeZero() == row;
    store()->setTimeZero(isZero ? std::nullopt : std::optional(row));
    if (!isZero)
        m_actions.chooseTimeMode(TimeMode::Zero);
}

void Annotator::followActions()
{
    const bool hasLine = store() != nullptr && m_tables.chosen().currentEntry() >= 0;
    for (QAction *action : {m_actions.mark, m_actions.note, m_actions.timeZero})
        action->setEnabled(hasLine);
}

} // namespace Ui
