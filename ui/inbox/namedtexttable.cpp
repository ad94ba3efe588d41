// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/namedtexttable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include "ui/common/contentdelegate.h"
#include "ui/common/quietselection.h"
#include "ui/common/theme.h"

namespace Ui {

using namespace Qt::StringLiterals;

NamedTextTable::NamedTextTable(const QString &name, QWidget *parent)
    : QTableWidget(0, 2, parent)
{
    setAccessibleName(name);
    setHorizontalHeaderLabels({tr("Name"), tr("Text")});
    horizontalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + gap);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    new QuietSelection(*this);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(true);
    setItemDelegateForColumn(1, new ContentDelegate(this));
}

void NamedTextTable::showLines(const QList<NamedText> &lines)
{
    setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < rowCount(); ++row) {
        auto *name = new QTableWidgetItem(lines.at(row).name);
        name->setForeground(toneColor(Tone::Muted, palette()));
        name->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        auto *text = new QTableWidgetItem(lines.at(row).text);
        text->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        setItem(row, 0, name);
        setItem(row, 1, text);
    }
    resizeRowsToContents();
}

void NamedTextTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelected();
    else
        QTableWidget::keyPressEvent(event);
}

void NamedTextTable::copySelected() const
{
    QStringList lines;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        lines.append(u"%1: %2"_s.arg(row.data().toString(), row.siblingAtColumn(1).data().toString()));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void NamedTextTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    resizeRowsToContents();
}

} // namespace Ui
