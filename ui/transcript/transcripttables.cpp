// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/transcripttables.h"

#include <algorithm>

#include <QEvent>

#include "transcript/filteredrows.h"
#include "transcript/store.h"
#include "ui/transcript/transcriptmodel.h"
#include "ui/transcript/transcriptview.h"

namespace Ui {

using Transcript::FilteredRows;

TranscriptTables::TranscriptTables(FilteredRows &rows, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_rows(rows)
    , m_model(new TranscriptModel(this))
    , m_belowModel(new TranscriptModel(this))
    , m_view(new TranscriptView(*m_model, this))
    , m_below(new TranscriptView(*m_belowModel, this))
{
    m_below->setAccessibleName(tr("Filtered lines"));
    m_below->hide();
    setChildrenCollapsible(false);
    m_view->lower(); // comes first for those who go through the children, as screen readers do
    m_view->installEventFilter(this);
    m_below->installEventFilter(this);
    connect(&rows, &FilteredRows::rowsChanged, this, [this](qsizetype from) { m_same = std::min(m_same, from); });
    connect(&rows, &FilteredRows::progressed, this, &TranscriptTables::followRows);
    connect(m_view, &TranscriptView::entryChosen, this, [this](qsizetype entry) {
        if (m_isSplit && m_belowModel->rowOfEntry(entry) >= 0 && m_below->currentEntry() != entry)
            m_below->showEntry(entry);
    });
    connect(m_below, &TranscriptView::entryChosen, this, [this](qsizetype entry) {
        if (m_isSplit && entry >= 0 && m_view->currentEntry() != entry)
            m_view->showEntry(entry);
    });
}

bool TranscriptTables::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_isBelow = watched == m_below;
    return QSplitter::eventFilter(watched, event);
}

TranscriptModel &TranscriptTables::filtered() const
{
    return m_isSplit ? *m_belowModel : *m_model;
}

void TranscriptTables::setStore(Transcript::Store *store)
{
    m_model->setStore(store);
    m_belowModel->setStore(m_isSplit ? store : nullptr);
    m_same = -1;
    m_rows.setStore(store);
}

void TranscriptTables::takeOver()
{
    m_model->takeOver();
    m_belowModel->takeOver();
}

void TranscriptTables::setSplit(bool isSplit)
{
    if (m_isSplit == isSplit)
        return;
    m_isSplit = isSplit;
    m_below->setVisible(isSplit);
    m_belowModel->setStore(isSplit ? m_model->store() : nullptr);
    if (m_model->showsPart())
        m_model->showAll();
    refilter();
}

void TranscriptTables::refilter()
{
    m_same = -1;
    if (!m_rows.isActive() && filtered().showsPart())
        filtered().showAll();
    followRows();
}

/// While a filter looks at what is there for the first time, what was shown before stays.
void TranscriptTables::followRows()
{
    if (!m_rows.isActive() || m_model->store() == nullptr || (m_same < 0 && m_rows.isBusy()))
        return;
    if (m_same < 0 || m_same < filtered().shownEntries())
        filtered().showOnly(m_rows.rows());
    else
        filtered().appendShown(m_rows.rows().mid(m_same));
    m_same = m_rows.rows().size();
}

void TranscriptTables::setTimeMode(TimeMode mode)
{
    m_model->setTimeMode(mode);
    m_belowModel->setTimeMode(mode);
}

void TranscriptTables::setColumnWanted(int column, bool isWanted)
{
    m_view->setColumnWanted(column, isWanted);
    m_below->setColumnWanted(column, isWanted);
}

void TranscriptTables::setPeeking(bool isPeeking)
{
    m_view->setPeeking(isPeeking);
    m_below->setPeeking(isPeeking);
}

void TranscriptTables::setHits(const QList<quint32> *hits)
{
    m_view->setHits(hits);
    m_below->setHits(hits);
}

} // namespace Ui
