// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historylist.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

#include "ui/common/icons.h"
#include "ui/common/quietselection.h"
#include "ui/history/historydelegate.h"
#include "ui/history/historymodel.h"
#include "workbench/ladderdesk.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Archive::ConversationLabel;

HistoryList::HistoryList(Workbench::HistoryDesk &desk, QWidget *parent)
    : QListView(parent)
    , m_desk(desk)
    , m_model(new HistoryModel(desk, this))
{
    setAccessibleName(tr("Past conversations"));
    new QuietSelection(*this);
    makeActions(); // what is selected decides on them
    setModel(m_model);
    setItemDelegate(new HistoryDelegate(this));
    setSelectionMode(ExtendedSelection);
    setUniformItemSizes(true);
    setDragDropMode(DragOnly);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::doubleClicked, this, &HistoryList::openCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        const int row = m_model->rowOf(m_currentId);
        if (row >= 0)
            setCurrentIndex(m_model->index(row));
    });
    connect(&desk, &Workbench::HistoryDesk::changed, this, &HistoryList::follow);
    follow();
}

/// A key of this list alone: elsewhere the same letter is typed.
QAction *HistoryList::addKey(const QString &symbol, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(icon(symbol), text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setShortcutVisibleInContextMenu(true);
    addAction(action);
    return action;
}

void HistoryList::makeActions()
{
    m_open = addKey(
        u"document-open"_s, tr("&Look at it again"), {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    m_compare = addKey(u"view-compare"_s, tr("&Compare"), {QKeySequence(Qt::Key_C)});
    m_draw = addKey(u"network-transmit"_s, tr("Draw &in one ladder"), {QKeySequence(Qt::Key_L)});
    m_repeat = addKey(u"view-refresh"_s, tr("Take it into the &repeater"), {QKeySequence(Qt::Key_R)});
    m_pin = addKey(u"view-pin"_s, tr("&Pin"), {QKeySequence(Qt::Key_P)});
    m_pin->setCheckable(true);
    m_tag = addKey(u"tag"_s, tr("&Tag…"), {QKeySequence(Qt::Key_T)});
    m_note = addKey(u"document-edit"_s, tr("&Note…"), {QKeySequence(Qt::Key_N)});
    m_remove = addKey(u"edit-delete"_s, tr("&Delete"), {QKeySequence(Qt::Key_Delete)});
    m_putBack = addKey(u"edit-undo"_s, tr("Put &back what was deleted"), {});
    connect(m_open, &QAction::triggered, this, &HistoryList::openCurrent);
    connect(m_compare, &QAction::triggered, this, &HistoryList::compareSelected);
    connect(m_draw, &QAction::triggered, this, &HistoryList::drawSelected);
    connect(m_repeat, &QAction::triggered, this, &HistoryList::repeatCurrent);
    connect(m_pin, &QAction::triggered, this, &HistoryList::togglePin);
    connect(m_tag, &QAction::triggered, this, &HistoryList::tagWanted);
    connect(m_note, &QAction::triggered, this, &HistoryList::noteWanted);
    connect(m_remove, &QAction::triggered, this, &HistoryList::removeSelected);
    connect(m_putBack, &QAction::triggered, this, &HistoryList::undo);
}

void HistoryList::undo()
{
    if (m_desk.snapshot().removed > 0)
        m_desk.putBack();
}

/// The key of undoing is the Edit menu's; where there is no such menu, it works all the same.
void HistoryList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        undo();
    else
        QListView::keyPressEvent(event);
}

QList<qint64> HistoryList::selectedIds() const
{
    QList<qint64> ids;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        ids.append(m_model->head(index.row()).id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

const Archive::ConversationHead *HistoryList::current() const
{
    return currentIndex().isValid() ? &m_model->head(currentIndex().row()) : nullptr;
}

QString HistoryList::currentTag() const
{
    return current() == nullptr ? QString() : current()->label.tag;
}

QString HistoryList::currentNote() const
{
    return current() == nullptr ? QString() : current()->label.note;
}

void HistoryList::openCurrent()
{
    if (current() != nullptr)
        m_desk.open(current()->id);
}

/// Two that are selected; one alone with that which everyone looks at, wherever that came from.
void HistoryList::compareSelected()
{
    QList<qint64> ids = selectedIds();
    if (ids.size() == 1 && m_desk.snapshot().canCompare)
        ids.append(m_desk.snapshot().shown);
    std::sort(ids.begin(), ids.end());
    if (ids.size() == 2 && ids.first() != ids.last())
        Q_EMIT compareWanted(ids.first(), ids.last());
}

/// One alone with that which everyone looks at.
void HistoryList::drawSelected()
{
    QList<qint64> ids = selectedIds();
    const qint64 shown = m_desk.snapshot().shown;
    if (ids.size() == 1 && shown != 0 && shown != ids.first())
        ids.append(shown);
    if (ids.size() > 1)
        Q_EMIT ladderWanted(ids);
}

void HistoryList::repeatCurrent()
{
    openCurrent();
    if (current() != nullptr && m_desk.snapshot().shown == current()->id) // not while another one runs
        Q_EMIT repeatWanted();
}

void HistoryList::relabel(const std::function<void(ConversationLabel &)> &change)
{
    if (current() == nullptr)
        return;
    ConversationLabel label = current()->label;
    change(label);
    m_desk.label(current()->id, label);
}

void HistoryList::togglePin()
{
    relabel([](ConversationLabel &label) { label.isPinned = !label.isPinned; });
}

void HistoryList::setTag(const QString &tag)
{
    relabel([&tag](ConversationLabel &label) { label.tag = tag.trimmed(); });
}

void HistoryList::setNote(const QString &note)
{
    relabel([&note](ConversationLabel &label) { label.note = note.trimmed(); });
}

/// The one behind it becomes current, so that one can go on with the keyboard.
void HistoryList::removeSelected()
{
    const QList<qint64> ids = selectedIds();
    if (ids.isEmpty())
        return;
    const int last = std::ranges::max(selectionModel()->selectedRows(), {}, &QModelIndex::row).row();
    const int next = last + 1 < m_model->rowCount() ? last + 1 : last - static_cast<int>(ids.size());
    m_currentId = next >= 0 ? m_model->head(next).id : 0;
    m_desk.remove(ids);
}

void HistoryList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    if (current() != nullptr)
        m_currentId = current()->id;
    follow();
}

void HistoryList::follow()
{
    const QList<qint64> ids = selectedIds();
    const Workbench::HistorySnapshot &snapshot = m_desk.snapshot();
    const bool isOne = ids.size() == 1;
    const bool isRunning = snapshot.isRunning; // then nothing else can be looked at
    m_open->setEnabled(current() != nullptr && !isRunning);
    m_repeat->setEnabled(isOne && !isRunning);
    followDraw(ids);
    m_compare->setEnabled(ids.size() == 2 || (isOne && snapshot.canCompare && snapshot.shown != ids.first()));
    m_compare->setText(isOne ? tr("&Compare with the one that is shown") : tr("&Compare the two"));
    m_pin->setEnabled(isOne);
    m_pin->setChecked(isOne && current() != nullptr && current()->label.isPinned);
    m_tag->setEnabled(isOne);
    m_note->setEnabled(isOne);
    m_remove->setEnabled(!ids.isEmpty());
    m_putBack->setEnabled(snapshot.removed > 0);
}

void HistoryList::followDraw(const QList<qint64> &ids)
{
    constexpr qsizetype most = Workbench::LadderDesk::mostTogether;
    const qint64 shown = m_desk.snapshot().shown;
    const bool isOne = ids.size() == 1;
    const bool areEnough = isOne ? shown != 0 && shown != ids.first() : ids.size() > 1;
    m_draw->setEnabled(areEnough && ids.size() <= most && !m_desk.snapshot().isRunning);
    const auto count = static_cast<int>(ids.size());
    m_draw->setText(isOne       ? tr("Draw &in one ladder with the one that is shown")
            : ids.size() > most ? tr("Draw &in one ladder (%1 at most)").arg(most)
            : areEnough         ? tr("Draw the %n &in one ladder", nullptr, count)
                                : tr("Draw &in one ladder"));
}

void HistoryList::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_open, m_compare, m_draw, m_repeat});
    menu->addSeparator();
    menu->addActions({m_pin, m_tag, m_note});
    menu->addSeparator();
    menu->addActions({m_remove, m_putBack});
    menu->popup(event->globalPos());
}

} // namespace Ui
