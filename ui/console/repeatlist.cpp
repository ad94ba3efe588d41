// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/repeatlist.h"

#include <algorithm>

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>

#include "base/visibletext.h"
#include "ui/common/contentdelegate.h"
#include "ui/common/makeaction.h"
#include "ui/common/plaintip.h"
#include "ui/common/quietselection.h"
#include "ui/common/replylook.h"
#include "ui/common/theme.h"
#include "workbench/repeaterdesk.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Workbench::RepeatStep;

namespace {

enum Column : quint8 { TextColumn, ReplyColumn };

QString textOf(const RepeatStep &step)
{
    switch (step.kind) {
    case RepeatStep::Kind::Line:
        return Base::visibleText(step.text);
    case RepeatStep::Kind::Login:
        //: %1 is a mechanism of AUTH
        return RepeatList::tr("(log in by %1)").arg(Base::visibleText(step.text));
    case RepeatStep::Kind::Letter:
        return RepeatList::tr("(a letter of %n line(s))", nullptr, static_cast<int>(step.text.count('\n')));
    }
    Q_UNREACHABLE();
}

} // namespace

RepeatList::RepeatList(Workbench::RepeaterDesk &desk, QWidget *parent)
    : QTableWidget(0, 2, parent)
    , m_desk(desk)
{
    setHorizontalHeaderLabels({tr("Said by the client"), tr("Reply")});
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->hide();
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setItemDelegate(new ContentDelegate(this));
    setTabKeyNavigation(false);
    setAccessibleName(tr("Commands to say again"));
    setFont(wireFont());
    makeActions();
    new QuietSelection(*this);
    connect(this, &QTableWidget::itemChanged, this, &RepeatList::takeEdits);
    connect(this, &QTableWidget::itemSelectionChanged, this, &RepeatList::follow);
    connect(&desk, &Workbench::RepeaterDesk::changed, this, &RepeatList::showSteps);
    showSteps();
}

/// A key of this list alone: where a line is changed, the same key works on its text.
QAction *RepeatList::addKey(const QString &symbol, const QString &text, const QKeySequence &key)
{
    QAction *action = makeAction(this, symbol, text, {key});
    action->setShortcutContext(Qt::WidgetShortcut);
    m_lineActions.append(action);
    return action;
}

void RepeatList::makeActions()
{
    m_earlier = addKey(u"go-up"_s, tr("Say it &earlier"), {u"Alt+Up"_s});
    m_later = addKey(u"go-down"_s, tr("Say it &later"), {u"Alt+Down"_s});
    m_add = addKey(u"list-add"_s, tr("&Add a command below"), {Qt::Key_Insert});
    m_remove = addKey(u"list-remove"_s, tr("Re&move the command"), {Qt::Key_Delete});
    connect(m_earlier, &QAction::triggered, this, [this] { move(Step::Earlier); });
    connect(m_later, &QAction::triggered, this, [this] { move(Step::Later); });
    connect(m_add, &QAction::triggered, this, &RepeatList::addStep);
    connect(m_remove, &QAction::triggered, this, &RepeatList::removeChosen);
    addActions(m_lineActions);
}

void RepeatList::showSteps()
{
    const QScopedValueRollback showing(m_isShowing, true);
    setRowCount(static_cast<int>(m_desk.snapshot().steps.size()));
    for (int row = 0; row < rowCount(); ++row)
        showStep(row);
    follow();
}

void RepeatList::showStep(int row)
{
    const Workbench::RepeaterSnapshot &snapshot = m_desk.snapshot();
    const RepeatStep &step = snapshot.steps.at(row);
    QTableWidgetItem *text = cell(row, TextColumn);
    text->setText(textOf(step));
    text->setToolTip(plainTip(text->text()));
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
    if (step.kind == RepeatStep::Kind::Line && !snapshot.isRunning())
        flags |= Qt::ItemIsEditable;
    text->setFlags(flags);
    text->setCheckState(step.isOn ? Qt::Checked : Qt::Unchecked);
    text->setData(Qt::ForegroundRole, step.isOn ? QVariant() : toneColor(Tone::Muted, palette()));
    const QString notAsked = step.isUnasked ? tr("not said: the server did not ask for it") : QString();
    const QString waits = row == snapshot.current ? tr("waiting…") : notAsked;
    const QString reply = replyGlyph(step.code) + u' ' + QString::number(step.code) + u' '
        + Base::visibleText(step.reply.split('\n').constFirst());
    QTableWidgetItem *answer = cell(row, ReplyColumn);
    answer->setText(step.code > 0 ? reply : waits);
    answer->setToolTip(plainTip(answer->text()));
    answer->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    answer->setForeground(toneColor(step.code > 0 ? replyTone(step.code) : Tone::Muted, palette()));
}

/// The one that is there stays: it may be the one whose change is being told.
QTableWidgetItem *RepeatList::cell(int row, int column)
{
    if (item(row, column) == nullptr)
        setItem(row, column, new QTableWidgetItem);
    return item(row, column);
}

void RepeatList::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showSteps();
}

void RepeatList::takeEdits()
{
    if (m_isShowing)
        return;
    QList<RepeatStep> steps = m_desk.snapshot().steps;
    for (int row = 0; row < rowCount() && row < steps.size(); ++row) {
        const QTableWidgetItem *edited = item(row, TextColumn);
        RepeatStep &step = steps[row];
        step.isOn = edited->checkState() == Qt::Checked;
        if (step.kind == RepeatStep::Kind::Line && edited->text() != textOf(step))
            step.text = edited->text().toUtf8();
    }
    m_desk.setSteps(steps);
}

QSet<qsizetype> RepeatList::chosen() const
{
    QSet<qsizetype> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        if (m_desk.snapshot().steps.at(index.row()).isOn)
            rows.insert(index.row());
    }
    return rows;
}

void RepeatList::move(Step step)
{
    const int row = currentRow();
    const int other = step == Step::Earlier ? row - 1 : row + 1;
    QList<RepeatStep> steps = m_desk.snapshot().steps;
    if (row < 0 || other < 0 || other >= steps.size())
        return;
    steps.swapItemsAt(row, other);
    m_desk.setSteps(steps);
    setCurrentCell(other, TextColumn);
}

void RepeatList::addStep()
{
    QList<RepeatStep> steps = m_desk.snapshot().steps;
    const int row = currentRow() + 1;
    steps.insert(row, {.text = "NOOP"});
    m_desk.setSteps(steps);
    setCurrentCell(row, TextColumn);
    editItem(item(row, TextColumn));
}

/// The one behind them becomes current, so that one can go on with the keyboard.
void RepeatList::removeChosen()
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    if (rows.isEmpty())
        return;
    std::ranges::sort(rows, std::ranges::greater());
    QList<RepeatStep> steps = m_desk.snapshot().steps;
    for (const int row : std::as_const(rows))
        steps.removeAt(row);
    m_desk.setSteps(steps);
    setCurrentCell(std::min(rows.constLast(), rowCount() - 1), TextColumn);
}

void RepeatList::follow()
{
    const bool isAtRest = !m_desk.snapshot().isRunning();
    const QModelIndexList rows = selectionModel()->selectedRows();
    const bool isOne = isAtRest && rows.size() == 1;
    m_earlier->setEnabled(isOne && rows.constFirst().row() > 0);
    m_later->setEnabled(isOne && rows.constFirst().row() < rowCount() - 1);
    m_add->setEnabled(isAtRest);
    m_remove->setEnabled(isAtRest && !rows.isEmpty());
}

} // namespace Ui
