// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ladder/ladderpane.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "transcript/mermaid.h"
#include "transcript/plantuml.h"
#include "transcript/textladder.h"
#include "ui/common/emptystate.h"
#include "ui/common/noticestrip.h"
#include "ui/common/timelinefollower.h"
#include "ui/ladder/laddermodel.h"
#include "ui/ladder/ladderpicture.h"
#include "ui/ladder/ladderview.h"
#include "ui/words/words.h"
#include "workbench/dialoguedesk.h"

namespace Ui {

using namespace Qt::StringLiterals;

LadderPane::LadderPane(Workbench::DialogueDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_follower(new TimelineFollower(this))
    , m_model(new LadderModel(*m_follower, this))
    , m_view(new LadderView(*m_model, this))
    , m_trouble(new NoticeStrip(this))
    , m_pages(new QStackedWidget(this))
{
    m_pages->addWidget(new EmptyState(
        u"network-transmit"_s, tr("Here the conversation is drawn as arrows between client and server."), {}, this));
    m_pages->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(m_trouble);
    makeActions();
    connect(m_view, &LadderView::entryChosen, this, &LadderPane::entryChosen);
    connect(&desk, &Workbench::DialogueDesk::transcriptReplaced, m_follower, &TimelineFollower::setStore);
    connect(m_follower, &TimelineFollower::replaced, this, &LadderPane::takeStore);
    m_follower->setStore(desk.transcript());
}

/// In the menu of the window, and under the right mouse button.
void LadderPane::makeActions()
{
    connect(addPaneAction(tr("&Save the ladder…"), u"Ctrl+Alt+P"_s), &QAction::triggered, this, &LadderPane::saveAs);
    connect(addPaneAction(tr("Copy as &text"), u"Ctrl+Alt+T"_s), &QAction::triggered, this,
        [this] { copy(Transcript::asTextLadder); });
    connect(addPaneAction(tr("Copy as &Mermaid"), u"Ctrl+Alt+M"_s), &QAction::triggered, this,
        [this] { copy(Transcript::asMermaid); });
    connect(addPaneAction(tr("Copy as Plant&UML"), u"Ctrl+Alt+U"_s), &QAction::triggered, this,
        [this] { copy(Transcript::asPlantUml); });
    connect(addPaneAction(tr("&Larger"), u"Ctrl++"_s), &QAction::triggered, m_view, &LadderView::zoomIn);
    connect(addPaneAction(tr("Sm&aller"), u"Ctrl+-"_s), &QAction::triggered, m_view, &LadderView::zoomOut);
    connect(addPaneAction(tr("&Natural size"), u"Ctrl+0"_s), &QAction::triggered, m_view, &LadderView::zoomToNatural);
    m_view->addActions(actions());
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void LadderPane::copy(QString (*draw)(const QList<const Transcript::Store *> &conversations))
{
    QGuiApplication::clipboard()->setText(draw(conversationsOf(*m_model)));
}

QAction *LadderPane::addPaneAction(const QString &text, const QString &key)
{
    auto *action = new QAction(text, this);
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void LadderPane::takeStore()
{
    const bool hasStore = m_follower->store() != nullptr;
    m_trouble->clear();
    m_pages->setCurrentIndex(hasStore ? 1 : 0);
    for (QAction *action : actions())
        action->setEnabled(hasStore);
}

void LadderPane::showEntry(qsizetype entry)
{
    m_view->showEntry(entry);
}

void LadderPane::setBelow(const Transcript::Store *store)
{
    m_model->setBelow(store);
    m_view->takeLook();
}

void LadderPane::setTimeMode(TimeMode mode)
{
    m_model->setTimeMode(mode);
    m_view->takeLook();
}

void LadderPane::saveAs()
{
    auto *dialog = new QFileDialog(this, tr("Save the ladder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("SVG (*.svg)"), tr("PNG (*.png)"), tr("PDF (*.pdf)"), tr("Text (*.txt)"),
        tr("Mermaid (*.mmd)"), tr("PlantUML (*.puml)")});
    dialog->setDefaultSuffix(u"svg"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
        [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.section(u'.', -1).chopped(1)); });
    connect(dialog, &QFileDialog::fileSelected, this, &LadderPane::saveTo);
    dialog->open();
}

void LadderPane::saveTo(const QString &path)
{
    if (m_follower->store() == nullptr)
        return;
    m_follower->catchUp();
    const Base::Result<void> saved = saveLadder(*m_model, path);
    if (saved)
        m_trouble->clear();
    else
        m_trouble->post({Tone::No, errorSentence(saved.error()), {}});
}

void LadderPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_follower->setAwake(true);
}

void LadderPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_follower->setAwake(false);
}

} // namespace Ui
