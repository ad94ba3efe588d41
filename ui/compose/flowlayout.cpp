// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/flowlayout.h"

#include <algorithm>

#include <QStyle>
#include <QWidget>

namespace Ui {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(m_items.begin() + index, new QWidgetItem(widget));
    invalidate();
}

int FlowLayout::indexAt(const QPoint &point) const
{
    const bool isRightToLeft = parentWidget() && parentWidget()->isRightToLeft();
    for (int index = 0; index < count(); ++index) {
        const QRect rect = m_items.at(static_cast<std::size_t>(index))->geometry();
        if (point.y() > rect.bottom())
            continue;
        const bool isBefore = isRightToLeft ? point.x() > rect.center().x() : point.x() < rect.center().x();
        if (point.y() < rect.top() || isBefore)
            return index;
    }
    return count();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(static_cast<std::size_t>(index)) : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int bottom = margins.top();
    for (const Place &place : places(QRect(0, 0, width, 0)))
        bottom = std::max(bottom, place.rect.bottom() + 1);
    return bottom + margins.bottom();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const Place &place : places(rect))
        place.item->setGeometry(QStyle::visualRect(direction, rect, place.rect));
}

std::vector<FlowLayout::Place> FlowLayout::places(const QRect &rect) const
{
    std::vector<Place> result;
    const QRect inner = rect.marginsRemoved(contentsMargins());
    QPoint pen = inner.topLeft();
    int lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = std::clamp(item->sizeHint().width(), item->minimumSize().width(),
            std::max(item->minimumSize().width(), inner.width()));
        const int height = item->sizeHint().height();
        if (pen.x() > inner.left() && pen.x() + width > inner.left() + inner.width()) {
            pen = QPoint(inner.left(), pen.y() + lineHeight + spacing());
            lineHeight = 0;
        }
        result.push_back({item, QRect(pen, QSize(width, height))});
        pen.rx() += width + spacing();
        lineHeight = std::max(lineHeight, height);
    }
    if (!result.empty() && result.back().item->expandingDirections().testFlag(Qt::Horizontal))
        result.back().rect.setRight(inner.right());
    return result;
}

} // namespace Ui
