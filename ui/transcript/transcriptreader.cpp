// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/transcriptreader.h"

#include <algorithm>

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>

#include "transcript/copyas.h"
#include "transcript/filteredrows.h"
#include "transcript/gravity.h"
#include "transcript/swakstext.h"
#include "transcript/textexport.h"
#include "ui/transcript/annotator.h"
#include "ui/transcript/exchange.h"
#include "ui/transcript/exportdialog.h"
#include "ui/transcript/filterbar.h"
#include "ui/transcript/filtermenu.h"
#include "ui/transcript/jumper.h"
#include "ui/transcript/landmarks.h"
#include "ui/transcript/notebar.h"
#include "ui/transcript/overviewstrip.h"
#include "ui/transcript/searchbar.h"
#include "ui/transcript/transcriptactions.h"
#include "ui/transcript/transcripttables.h"
#include "ui/transcript/transcriptview.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

const QString hiddenColumnsKey = u"conversation/hiddenColumns"_s;
const QString splitKey = u"conversation/split"_s;
const QString timeModeKey = u"conversation/times"_s;

} // namespace

TranscriptReader::TranscriptReader(QWidget *parent)
    : QWidget(parent)
    , m_rows(new Transcript::FilteredRows(this))
    , m_tables(new TranscriptTables(*m_rows, this))
    , m_view(&m_tables->view())
    , m_landmarks(new Landmarks(this))
    , m_overview(new OverviewStrip(*m_landmarks, this))
    , m_search(new Search(this))
    , m_searchBar(new SearchBar(*m_search, this))
    , m_noteBar(new NoteBar(this))
    , m_actions(new TranscriptActions(this))
    , m_jumper(new Jumper(*m_actions, *m_view, *m_landmarks))
    , m_filterBar(new FilterBar(*m_rows, *m_actions, this))
{
    layOut();
    m_actions->attachTo(*m_view);
    m_actions->attachTo(m_tables->below());
    connect(m_view, &TranscriptView::entryChosen, this, &TranscriptReader::entryChosen);
    connect(m_view, &TranscriptView::entryChosen, this, &TranscriptReader::followActions);
    connectFilter();
    connectSearch();
    connectOverview();
    connectLook();
    offerMenus();
    connectCopies();
    new Annotator(*m_actions, *m_tables, *m_noteBar);
    showColumns();
    followActions();
}

void TranscriptReader::layOut()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_tables, 1);
    row->addWidget(m_overview);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filterBar);
    column->addLayout(row, 1);
    column->addWidget(m_noteBar);
    column->addWidget(m_searchBar);
    setFocusProxy(m_view);
}

void TranscriptReader::setStore(Transcript::Store *store)
{
    m_tables->setStore(store);
    m_filterBar->setStore(store);
    m_landmarks->setStore(store);
    m_search->setStore(store);
    m_jumper->forget();
    followActions();
}

void TranscriptReader::takeOver()
{
    m_tables->takeOver();
}

Transcript::Store *TranscriptReader::store() const
{
    return m_view->shown().store();
}

TranscriptView &TranscriptReader::view() const
{
    return *m_view;
}

TranscriptView &TranscriptReader::chosen() const
{
    return m_tables->chosen();
}

TranscriptView &TranscriptReader::below() const
{
    return m_tables->below();
}

void TranscriptReader::connectFilter()
{
    connect(m_filterBar, &FilterBar::filterSet, m_tables, &TranscriptTables::refilter);
    connect(m_view, &TranscriptView::hiddenEntryWanted, this, &TranscriptReader::showHidden);
    connect(m_filterBar, &FilterBar::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_actions->filter, &QAction::triggered, m_filterBar, &FilterBar::focusText);
    connect(m_actions->split, &QAction::toggled, m_tables, &TranscriptTables::setSplit);
    connect(m_actions->moreAround, &QAction::triggered, m_filterBar, [this] { m_filterBar->stepAround(1); });
    connect(m_actions->fewerAround, &QAction::triggered, m_filterBar, [this] { m_filterBar->stepAround(-1); });
    connect(m_rows, &Transcript::FilteredRows::progressed, m_overview, &OverviewStrip::refresh);
    m_overview->setPassed(&m_rows->rows());
    auto *byLine = new FilterMenu(*m_actions, *m_tables, *m_filterBar);
    connect(byLine, &FilterMenu::termChanged, this, &TranscriptReader::termChanged);
}

/// A jump leads to its very line: what the filter hides is shown in the whole conversation, above the filtered lines.
void TranscriptReader::showHidden(qsizetype entry)
{
    m_actions->split->setChecked(true);
    m_view->showEntry(entry);
    m_filterBar->tellOutside(entry);
}

void TranscriptReader::connectSearch()
{
    connect(m_actions->find, &QAction::triggered, m_searchBar, &SearchBar::open);
    connect(m_actions->findNext, &QAction::triggered, this, [this] { jumpToHit(true); });
    connect(m_actions->findPrevious, &QAction::triggered, this, [this] { jumpToHit(false); });
    connect(m_searchBar, &SearchBar::nextWanted, this, [this] { jumpToHit(true); });
    connect(m_searchBar, &SearchBar::previousWanted, this, [this] { jumpToHit(false); });
    connect(m_searchBar, &SearchBar::closed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view, &TranscriptView::entryChosen, m_searchBar, &SearchBar::setCurrent);
    connect(m_search, &Search::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    connect(m_search, &Search::changed, m_overview, &OverviewStrip::refresh);
    m_tables->setHits(&m_search->hits());
    m_overview->setHits(&m_search->hits());
}

void TranscriptReader::jumpToHit(bool isForward)
{
    const qsizetype from = m_view->currentEntry();
    const qsizetype hit = isForward ? m_search->next(from) : m_search->previous(from);
    if (hit < 0)
        return;
    m_jumper->jumpTo(hit);
    m_view->showLine(hit, m_search->lineOf(hit));
}

void TranscriptReader::connectOverview()
{
    connect(m_overview, &OverviewStrip::entryWanted, m_view, &TranscriptView::showNear);
    const auto look = [this] {
        m_overview->setSight(m_view->entriesInSight());
    };
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, m_overview, look);
    connect(m_view->verticalScrollBar(), &QScrollBar::rangeChanged, m_overview, look);
}

void TranscriptReader::connectLook()
{
    connect(m_actions->timeModes, &QActionGroup::triggered, m_tables, [this](const QAction *action) {
        const auto mode = static_cast<TimeMode>(action->data().toInt());
        m_tables->setTimeMode(mode);
        Q_EMIT timeModeChosen(mode);
    });
    connect(m_actions->peek, &QAction::toggled, m_tables, &TranscriptTables::setPeeking);
    for (const QAction *column : std::as_const(m_actions->columns))
        connect(column, &QAction::toggled, this, &TranscriptReader::showColumns);
}

void TranscriptReader::offerMenus()
{
    for (TranscriptView *view : {m_view, &m_tables->below()}) {
        QHeaderView *header = view->horizontalHeader();
        header->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
            QMenu *menu = newMenu();
            m_actions->fillHeaderMenu(*menu);
            menu->popup(header->mapToGlobal(at));
        });
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint &at) {
            QMenu *menu = newMenu();
            m_actions->fillRowMenu(*menu);
            menu->popup(view->viewport()->mapToGlobal(at));
        });
    }
}

QMenu *TranscriptReader::newMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

ExportScopes TranscriptReader::exportScopes() const
{
    ExportScopes scopes;
    scopes.filtered = m_rows->rows();
    for (const qsizetype row : m_tables->chosen().selectedEntries())
        scopes.selected.append(static_cast<quint32>(row));
    for (qsizetype row = m_landmarks->next(-1, Transcript::MarkedLine); row >= 0;
        row = m_landmarks->next(row, Transcript::MarkedLine))
        scopes.marked.append(static_cast<quint32>(row));
    return scopes;
}

void TranscriptReader::connectCopies()
{
    for (QAction *tool : std::as_const(m_actions->copyAs))
        connect(tool, &QAction::triggered, this, [this, tool] {
            if (store() != nullptr)
                QGuiApplication::clipboard()->setText(
                    Transcript::copiedAs(*store(), static_cast<Transcript::CopyAs>(tool->data().toInt())));
        });
    connect(m_actions->copyLine, &QAction::triggered, this, [this] { m_tables->chosen().copy(); });
    connect(m_actions->copyMarkdown, &QAction::triggered, this, &TranscriptReader::copyMarkdown);
    connect(m_actions->copyWords, &QAction::triggered, this, [this] { copyText(Transcript::spokenText); });
    connect(m_actions->copyWithSwaksSigns, &QAction::triggered, this, [this] { copyText(Transcript::swaksText); });
    connect(m_actions->copyExchange, &QAction::triggered, this, &TranscriptReader::copyExchange);
}

/// The chosen lines where there are several; one is always chosen, and an issue wants the whole then: nothing.
std::optional<QList<quint32>> TranscriptReader::rowsToCopy() const
{
    QList<quint32> chosen = exportScopes().selected;
    return chosen.size() > 1 ? std::optional(std::move(chosen)) : std::nullopt;
}

void TranscriptReader::copyMarkdown()
{
    if (store() == nullptr)
        return;
    const QByteArray text = Transcript::exported(*store(), Transcript::ExportFormat::Markdown, {.rows = rowsToCopy()});
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
}

void TranscriptReader::copyText(
    QString (*write)(const Transcript::Store &store, const std::optional<QList<quint32>> &rows))
{
    if (store() != nullptr)
        QGuiApplication::clipboard()->setText(write(*store(), rowsToCopy()));
}

void TranscriptReader::copyExchange()
{
    const qsizetype current = m_view->currentEntry();
    const qsizetype partner = partnerOf(*store(), current);
    QString text;
    for (const qsizetype row : {std::min(current, partner), std::max(current, partner)}) {
        if (row >= 0)
            text += Transcript::entryAsText(store()->at(row)) + u'\n';
    }
    QGuiApplication::clipboard()->setText(text);
}

void TranscriptReader::showColumns()
{
    for (const QAction *column : std::as_const(m_actions->columns))
        m_tables->setColumnWanted(column->data().toInt(), column->isChecked());
}

void TranscriptReader::followActions()
{
    const bool hasLine = store() != nullptr && m_view->currentEntry() >= 0;
    m_actions->copyLine->setEnabled(hasLine);
    m_actions->copyExchange->setEnabled(hasLine);
}

void TranscriptReader::filter(const QString &text)
{
    m_filterBar->apply(text);
}

void TranscriptReader::recall(const QSettings &settings)
{
    if (settings.contains(hiddenColumnsKey)) {
        const QStringList hidden = settings.value(hiddenColumnsKey).toStringList();
        for (QAction *column : std::as_const(m_actions->columns))
            column->setChecked(!hidden.contains(column->data().toString()));
    }
    m_filterBar->recall(settings);
    m_actions->split->setChecked(settings.value(splitKey, false).toBool());
    m_actions->chooseTimeMode(static_cast<TimeMode>(settings.value(timeModeKey, 0).toInt()));
}

void TranscriptReader::remember(QSettings &settings) const
{
    QStringList hidden;
    for (const QAction *column : std::as_const(m_actions->columns)) {
        if (!column->isChecked())
            hidden += column->data().toString();
    }
    settings.setValue(hiddenColumnsKey, hidden);
    m_filterBar->remember(settings);
    settings.setValue(splitKey, m_actions->split->isChecked());
    settings.setValue(timeModeKey, m_actions->timeModes->checkedAction()->data());
}

} // namespace Ui
