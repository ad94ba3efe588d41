// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ladder/ladderpane.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QScrollBar>
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
    , m_several(new NoticeStrip(this))
    , m_pages(new QStackedWidget(this))
{
    m_pages->addWidget(new EmptyState(
        u"network-transmit"_s, tr("Here the conversation is drawn as arrows between client and server."), {}, this));
    m_pages->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_several);
    column->addWidget(m_pages, 1);
    column->addWidget(m_trouble);
    makeActions();
    connect(m_view, &LadderView::entryChosen, this, &LadderPane::entryChosen);
    connect(m_view, &LadderView::opened, this, &LadderPane::open);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LadderPane::followParts);
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
    m_alone = addPaneAction(tr("&Only the one that is shown"), u"Ctrl+Alt+A"_s);
    m_alone->setEnabled(false);
    connect(m_alone, &QAction::triggered, this, &LadderPane::aloneWanted);
    connect(addPaneAction(tr("&Larger"), u"Ctrl++"_s), &QAction::triggered, m_view, &LadderView::zoomIn);
    connect(addPaneAction(tr("Sm&aller"), u"Ctrl+-"_s), &QAction::triggered, m_view, &LadderView::zoomOut);
    connect(addPaneAction(tr("&Natural size"), u"Ctrl+0"_s), &QAction::triggered, m_view, &LadderView::zoomToNatural);
    m_view->addActions(actions());
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void LadderPane::copy(QString (*draw)(const QList<Transcript::LadderChapter> &chapters))
{
    QGuiApplication::clipboard()->setText(draw(m_model->chapters()));
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
        action->setEnabled(hasStore && (action != m_alone || m_model->parts() > 1));
}

void LadderPane::showEntry(qsizetype entry)
{
    m_view->showEntry(entry);
}

void LadderPane::setParts(const QList<Workbench::LadderPart> &parts)
{
    const qsizetype wanted = m_view->wantedEntry();
    m_model->setParts(parts);
    if (wanted >= 0)
        m_view->showEntry(wanted);
    else if (m_model->parts() > 1)
        m_view->scrollToTop();
}

void LadderPane::followParts()
{
    const int parts = m_model->parts();
    m_alone->setEnabled(parts > 1);
    if (parts < 2)
        m_several->clear();
    else if (parts != m_partsSaid) // once said is enough
        m_several->post({Tone::Note, tr("%n conversation(s), one below the other", nullptr, parts),
            {{tr("Only the one that is shown"), [this] {
                  Q_EMIT aloneWanted();
              }}}});
    m_partsSaid = parts;
}

/// A rung of another conversation, or its heading.
void LadderPane::open(const QModelIndex &index)
{
    if (m_model->parts() < 2 || m_model->entryOf(index.row()) >= 0)
        return;
    const int place = m_view->verticalScrollBar()->value();
    Q_EMIT partChosen(m_model->partOf(index.row()));
    m_view->verticalScrollBar()->setValue(place); // the same rows as before
}

void LadderPane::complain(const QString &sentence)
{
    m_trouble->post({Tone::No, sentence, {}});
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
