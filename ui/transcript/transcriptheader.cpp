// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/transcriptheader.h"

#include <QPainter>
#include <QStyleOptionHeader>
#include <QTableView>

#include "ui/transcript/cellmarks.h"

namespace Ui {

using Column = TranscriptModel::Column;

TranscriptHeader::TranscriptHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
}

TranscriptHeader &TranscriptHeader::of(QTableView &view)
{
    auto *header = new TranscriptHeader(&view);
    view.setHorizontalHeader(header);
    return *header;
}

/// The style draws the box of the section alone: it knows one margin for all of them.
void TranscriptHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    option->text.clear();
}

void TranscriptHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    const auto column = static_cast<Column>(section);
    const QRect place = contentRect(column, rect);
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight); // as the rows below
    painter->setFont(font());
    painter->setPen(palette().color(QPalette::ButtonText));
    painter->drawText(place, static_cast<int>(contentAlignment(column)) | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(title, Qt::ElideRight, place.width()));
    painter->restore();
}

} // namespace Ui
