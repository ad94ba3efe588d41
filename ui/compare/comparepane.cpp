// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparepane.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "diagnosis/historytrouble.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/noticestrip.h"
#include "ui/common/quietselection.h"
#include "ui/common/theme.h"
#include "ui/compare/comparedelegate.h"
#include "ui/compare/comparemodel.h"
#include "ui/words/historywords.h"
#include "ui/words/words.h"
#include "workbench/comparedesk.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int signWidth = 32;

QLabel *makeName(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

} // namespace

ComparePane::ComparePane(Workbench::CompareDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new CompareModel(this))
    , m_notice(new NoticeStrip(this))
    , m_pages(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_left(makeName(this))
    , m_right(makeName(this))
    , m_count(makeName(this))
{
    makeTable();
    auto *filled = new QWidget(this);
    auto *box = new QVBoxLayout(filled);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(makeHead());
    box->addWidget(m_table, 1);
    m_pages->addWidget(new EmptyState(u"view-compare"_s,
        tr("Choose two conversations of the history and press C: here they lie beside each other."), {}, this));
    m_pages->addWidget(filled);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    connect(&desk, &Workbench::CompareDesk::changed, this, &ComparePane::follow);
    follow();
}

void ComparePane::makeTable()
{
    m_table->setAccessibleName(tr("Lines of both conversations"));
    m_table->setModel(m_model);
    new QuietSelection(*m_table);
    m_table->setItemDelegate(new CompareDelegate(this));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(CompareModel::Mark, QHeaderView::Fixed);
    m_table->horizontalHeader()->resizeSection(CompareModel::Mark, signWidth);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(wireFont()).height() + gap);
}

QWidget *ComparePane::makeHead()
{
    auto *names = new QHBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_left, 1);
    names->addSpacing(signWidth);
    names->addWidget(m_right, 1);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(gap);
    tools->addWidget(m_count, 1);
    tools->addWidget(new QLabel(tr("Pass over:"), this));
    addIgnored(*tools, tr("&times"), m_times);
    addIgnored(*tools, tr("&ids"), m_ids);
    addIgnored(*tools, tr("h&osts"), m_hosts);
    addButton(*tools, u"go-up"_s, tr("Previous change"), u"F7"_s, &ComparePane::goToPrevious);
    addButton(*tools, u"go-down"_s, tr("Next change"), u"F8"_s, &ComparePane::goToNext);
    addButton(*tools, u"object-flip-horizontal"_s, tr("Swap the sides"), u"S"_s, &ComparePane::swap);
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(gap, gap / 2, gap, gap / 2);
    column->setSpacing(gap / 2);
    column->addLayout(tools);
    column->addLayout(names);
    return head;
}

/// Each is an action of this pane, with its key and a place in the menu of the right button.
void ComparePane::addButton(
    QHBoxLayout &row, const QString &symbol, const QString &text, const QString &key, void (ComparePane::*press)())
{
    auto *action = new QAction(icon(symbol), text, this);
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setShortcutVisibleInContextMenu(true);
    action->setToolTip(u"%1 (%2)"_s.arg(text, action->shortcut().toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, press);
    addAction(action);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setMinimumSize(targetHeight, targetHeight);
    button->setFocusPolicy(Qt::StrongFocus);
    row.addWidget(button);
}

void ComparePane::addIgnored(QHBoxLayout &row, const QString &text, QCheckBox *&box)
{
    box = new QCheckBox(text, this);
    box->setMinimumHeight(targetHeight);
    connect(box, &QCheckBox::clicked, this, &ComparePane::applyIgnored);
    row.addWidget(box);
}

void ComparePane::applyIgnored()
{
    m_desk.ignore({m_times->isChecked(), m_ids->isChecked(), m_hosts->isChecked()});
}

void ComparePane::swap()
{
    m_desk.swap();
}

void ComparePane::goToNext()
{
    goTo(true);
}

void ComparePane::goToPrevious()
{
    goTo(false);
}

void ComparePane::goTo(bool isForward)
{
    const int row = m_model->nextChange(m_table->currentIndex().row(), isForward);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, CompareModel::Left));
}

void ComparePane::follow()
{
    const Workbench::CompareSnapshot &snapshot = m_desk.snapshot();
    m_times->setChecked(snapshot.ignored.times);
    m_ids->setChecked(snapshot.ignored.ids);
    m_hosts->setChecked(snapshot.ignored.hosts);
    if (snapshot.trouble)
        m_notice->post({Tone::No, sentence(Diagnosis::historyTrouble(*snapshot.trouble)), {}});
    else if (snapshot.noGoodOne)
        m_notice->post({Tone::Note, noGoodSentence(*snapshot.noGoodOne), {}});
    else
        m_notice->clear();
    m_pages->setCurrentIndex(snapshot.left && snapshot.right ? 1 : 0);
    if (!snapshot.left || !snapshot.right)
        return;
    m_left->setText(conversationName(*snapshot.left));
    m_right->setText(conversationName(*snapshot.right));
    const int changes = static_cast<int>(snapshot.comparison.changes() + snapshot.comparison.facts.size());
    const QString count = changes == 0 ? tr("No difference") : tr("%n difference(s)", nullptr, changes);
    m_count->setText(snapshot.comparison.isCut ? tr("%1, at the beginning").arg(count) : count);
    m_model->setComparison(snapshot.comparison, *m_desk.left(), *m_desk.right());
    goTo(true);
}

} // namespace Ui
