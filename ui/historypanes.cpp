// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/historypanes.h"

#include <QAction>
#include <QFileDialog>

#include "diagnosis/historytrouble.h"
#include "ui/common/makeaction.h"
#include "ui/compare/comparepane.h"
#include "ui/detailpanes.h"
#include "ui/explain/explainpane.h"
#include "ui/history/historypane.h"
#include "ui/ladder/ladderpane.h"
#include "ui/timing/timingpane.h"
#include "ui/words/words.h"
#include "workbench/workbench.h"

namespace Ui {

using namespace Qt::StringLiterals;

HistoryPanes::HistoryPanes(Workbench::Workbench &workbench, DetailPanes &details, QWidget *window)
    : QObject(window)
    , m_workbench(workbench)
    , m_history(new HistoryPane(workbench.history(), window))
    , m_compare(new ComparePane(workbench.comparison(), window))
    , m_details(details)
{
    makeActions();
    connect(m_history, &HistoryPane::compareWanted, this, [this](qint64 one, qint64 other) {
        m_workbench.ladder().drawCompared();
        m_workbench.comparison().compareByAge(one, other);
        Q_EMIT paneWanted(m_compare);
    });
    connect(m_history, &HistoryPane::ladderWanted, this, &HistoryPanes::drawTogether);
    connect(&details.ladder(), &LadderPane::aloneWanted, &workbench.ladder(), &Workbench::LadderDesk::drawOne);
    connect(&details.ladder(), &LadderPane::partChosen, this, &HistoryPanes::openPart);
    connect(m_history, &HistoryPane::repeatWanted, this, &HistoryPanes::repeatWanted);
    connect(&details.explain(), &ExplainPane::compareWanted, this, &HistoryPanes::compareWithLastGood);
    connect(&workbench.history(), &Workbench::HistoryDesk::changed, this, &HistoryPanes::follow);
    connect(&workbench.dialogue(), &Workbench::DialogueDesk::changed, this, &HistoryPanes::follow);
    connect(&workbench.ladder(), &Workbench::LadderDesk::changed, this, &HistoryPanes::layBelow);
    connect(&workbench.dialogue(), &Workbench::DialogueDesk::transcriptReplaced, this, &HistoryPanes::layBelow);
    follow();
}

void HistoryPanes::makeActions()
{
    m_openFile = makeAction(this, u"document-open"_s, tr("&Open a conversation…"), {QKeySequence::Open},
        tr("Look at a conversation that was saved as JSON"));
    connect(m_openFile, &QAction::triggered, this, [this] { askForFile(&HistoryPanes::showFile); });
    m_compareWithGood
        = makeAction(this, u"view-compare"_s, tr("Compare with the &last good one"), {QKeySequence(u"Ctrl+Alt+K"_s)},
            tr("Lay this conversation beside the last one with this server in which all went well"));
    m_backToLatest = makeAction(
        this, u"document-open-recent"_s, tr("&Back to the latest conversation"), {QKeySequence(u"Ctrl+Alt+B"_s)});
    m_compareWithFile = makeAction(this, u"view-compare"_s, tr("Compare with a &file…"),
        {QKeySequence(u"Ctrl+Alt+V"_s)}, tr("Lay this conversation beside one that was saved as JSON"));
    m_keep = makeAction(this, u"view-pin"_s, tr("&Keep in the history"), {QKeySequence(u"Ctrl+Alt+H"_s)},
        tr("Keep this conversation in the history, pinned, with its marks and notes"));
    m_actions = {m_keep, m_compareWithGood, m_compareWithFile, m_history->draw(), m_backToLatest};
    connect(m_keep, &QAction::triggered, &m_workbench.history(), &Workbench::HistoryDesk::keepShown);
    connect(m_compareWithFile, &QAction::triggered, this, [this] { askForFile(&HistoryPanes::compareWithFile); });
    connect(m_compareWithGood, &QAction::triggered, this, &HistoryPanes::compareWithLastGood);
    connect(m_backToLatest, &QAction::triggered, &m_workbench.dialogue(), &Workbench::DialogueDesk::showLatest);
}

void HistoryPanes::askForFile(void (HistoryPanes::*take)(const QString &path))
{
    auto *dialog = new QFileDialog(m_history->window(), tr("Open a conversation"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("JSON (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, take);
    dialog->open();
}

void HistoryPanes::showFile(const QString &path)
{
    m_workbench.history().openFile(path);
    if (m_workbench.history().snapshot().trouble)
        Q_EMIT paneWanted(m_history); // which says what is wrong
}

void HistoryPanes::compareWithFile(const QString &path)
{
    m_workbench.ladder().drawCompared();
    m_workbench.comparison().compareWithFile(path);
    Q_EMIT paneWanted(m_compare); // which also says what is wrong
}

void HistoryPanes::follow()
{
    m_keep->setEnabled(m_workbench.history().snapshot().canKeep);
    m_compareWithFile->setEnabled(m_workbench.history().snapshot().canCompare);
    m_openFile->setEnabled(!m_workbench.dialogue().snapshot().isRunning);
    m_backToLatest->setEnabled(m_workbench.dialogue().snapshot().isPast);
    m_details.explain().setComparable(m_workbench.history().snapshot().lastGood.has_value());
}

/// What is looked at is compared with another one: its times lie below those of this one, and both stand in one ladder,
/// unless others were chosen for that.
void HistoryPanes::layBelow()
{
    m_details.timing().setOverlay(m_workbench.comparison().beside());
    m_details.ladder().setParts(m_workbench.ladder().parts());
    if (const std::optional<Base::Error> &trouble = m_workbench.ladder().trouble())
        m_details.ladder().complain(sentence(Diagnosis::historyTrouble(*trouble)));
}

void HistoryPanes::drawTogether(const QList<qint64> &ids)
{
    m_workbench.ladder().draw(ids);
    Q_EMIT paneWanted(&m_details.ladder());
}

void HistoryPanes::openPart(int part)
{
    const QList<Workbench::LadderPart> parts = m_workbench.ladder().parts();
    if (part < parts.size() && parts.at(part).head.id != 0)
        m_workbench.history().open(parts.at(part).head.id);
}

QList<PaneSpec> HistoryPanes::specs() const
{
    return {{m_history, u"historyDock"_s, tr("History"), u"Alt+Shift+H"_s, DockPlace::Side},
        {m_compare, u"compareDock"_s, tr("Comparison"), u"Alt+Shift+C"_s, DockPlace::Detail}};
}

void HistoryPanes::compareWithLastGood()
{
    m_workbench.ladder().drawCompared();
    m_workbench.comparison().compareWithLastGood();
    Q_EMIT paneWanted(m_compare);
}

} // namespace Ui
