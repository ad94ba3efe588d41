// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/recipientrows.h"

#include <algorithm>

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include "ui/compose/chip.h"
#include "ui/compose/recipientedit.h"

namespace Ui {

using namespace Qt::StringLiterals;

RecipientRows::RecipientRows(const QList<RecipientEdit *> &rows, QObject *parent)
    : QObject(parent)
    , m_rows(rows)
{
    for (RecipientEdit *row : rows) {
        connect(row, &RecipientEdit::chipDraggedTo, this, [this](const QPoint &point) { markTarget(rowAt(point)); });
        connect(row, &RecipientEdit::chipDragCancelled, this, [this] { markTarget(nullptr); });
        connect(row, &RecipientEdit::chipDroppedAt, this,
            [this, row](Chip *chip, const QPoint &point) { drop(row, chip, point); });
        connect(row, &RecipientEdit::chipMenuWanted, this,
            [this, row](Chip *chip, const QPoint &point) { showMenu(row, chip, point); });
    }
}

RecipientEdit *RecipientRows::rowAt(const QPoint &globalPoint) const
{
    const auto isThere = [&](const RecipientEdit *row) {
        return row->isVisible() && row->rect().contains(row->mapFromGlobal(globalPoint));
    };
    const auto found = std::ranges::find_if(m_rows, isThere);
    return found == m_rows.end() ? nullptr : *found;
}

void RecipientRows::markTarget(const RecipientEdit *target)
{
    for (RecipientEdit *row : m_rows)
        row->setDropTarget(target && row == target);
}

void RecipientRows::drop(RecipientEdit *from, Chip *chip, const QPoint &globalPoint)
{
    markTarget(nullptr);
    if (RecipientEdit *row = rowAt(globalPoint))
        row->addAddresses({from->takeChip(chip)}, globalPoint);
}

void RecipientRows::showMenu(RecipientEdit *row, Chip *chip, const QPoint &globalPoint)
{
    auto *menu = new QMenu(row);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy address"), chip, &Chip::copyWanted);
    menu->addAction(tr("Copy &all of %1").arg(row->name()), row,
        [row] { QGuiApplication::clipboard()->setText(row->addresses().join(u", "_s)); });
    if (!row->isReadOnly()) {
        menu->addSeparator();
        menu->addAction(tr("&Edit"), chip, &Chip::openWanted);
        for (RecipientEdit *other : m_rows) {
            if (other != row)
                menu->addAction(tr("Move to %1").arg(other->name()), chip,
                    [row, other, chip] { other->addAddresses({row->takeChip(chip)}); });
        }
        menu->addSeparator();
        menu->addAction(tr("&Remove"), chip, [chip] { Q_EMIT chip->removeWanted(false); });
    }
    menu->popup(globalPoint);
}

} // namespace Ui
