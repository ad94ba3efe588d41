// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compose/chiparea.h"

#include <algorithm>

#include <QEvent>
#include <QScrollBar>

#include "ui/common/theme.h"
#include "ui/compose/chip.h"
#include "ui/compose/flowlayout.h"

namespace Ui {

namespace {

constexpr int mostLines = 4;
constexpr int chipGap = 4;

} // namespace

ChipArea::ChipArea(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget(this))
    , m_flow(new FlowLayout(m_content))
{
    m_flow->setContentsMargins(0, 1, 0, 1);
    m_flow->setSpacing(chipGap);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(m_content);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    m_content->installEventFilter(this);
    fitHeight();
}

void ChipArea::insertChip(qsizetype index, Chip *chip)
{
    const bool isBehindField = m_field && index > m_fieldIndex;
    m_chips.insert(index, chip);
    m_flow->insertWidget(static_cast<int>(isBehindField ? index + 1 : index), chip);
    if (m_field && !isBehindField)
        ++m_fieldIndex;
    connect(chip, &Chip::focused, this, [this, chip] {
        ensureWidgetVisible(chip, 0, 0);
        Q_EMIT chipFocused(chip);
    });
    chip->show();
}

void ChipArea::removeChip(Chip *chip)
{
    const qsizetype index = m_chips.indexOf(chip);
    m_chips.removeAt(index);
    m_flow->removeWidget(chip);
    if (index < m_fieldIndex)
        --m_fieldIndex;
    chip->hide();
    chip->disconnect(this);
    chip->deleteLater();
}

void ChipArea::placeField(qsizetype index, QWidget *field)
{
    m_flow->removeWidget(field);
    m_field = field;
    m_flow->setContentsMargins(2, 1, 2, 1);
    m_fieldIndex = index;
    m_flow->insertWidget(static_cast<int>(index), field);
    field->updateGeometry();
}

qsizetype ChipArea::chipIndexAt(const QPoint &globalPoint) const
{
    const qsizetype inFlow = m_flow->indexAt(m_content->mapFromGlobal(globalPoint));
    return std::min(m_field && inFlow > m_fieldIndex ? inFlow - 1 : inFlow, m_chips.size());
}

void ChipArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitHeight();
}

bool ChipArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest)
        fitHeight();
    return QScrollArea::eventFilter(watched, event);
}

QSize ChipArea::sizeHint() const
{
    return {QScrollArea::sizeHint().width(), maximumHeight()};
}

QSize ChipArea::minimumSizeHint() const
{
    return {m_flow->minimumSize().width(), lineHeight()};
}

int ChipArea::lineHeight() const
{
    return std::max(targetHeight, fontMetrics().height() + gap) + 2;
}

void ChipArea::fitHeight()
{
    const int wanted = std::max(m_flow->heightForWidth(width()), lineHeight());
    setMaximumHeight(std::min(wanted, mostLines * (lineHeight() + chipGap)));
    updateGeometry();
}

} // namespace Ui
