// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/state/statenode.h"

#include <QPainter>

#include "ui/common/theme.h"
#include "ui/words/stepwords.h"

namespace Ui {

namespace {

constexpr qreal radius = 6;
constexpr float litTint = 0.2F;

} // namespace

StateNode::StateNode(Smtp::SessionStep step, QWidget *parent)
    : QAbstractButton(parent)
    , m_step(step)
{
    setText(stepWord(step));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setLook(Look::Never, 0);
}

void StateNode::setLook(Look look, qsizetype visits)
{
    m_look = look;
    const QString times = tr("reached %n time(s)", nullptr, static_cast<int>(visits));
    const QString state = look == Look::Current ? tr("the session stands here")
        : look == Look::Pending                 ? tr("the session will come here if all is accepted")
        : look == Look::Visited                 ? times
                                                : tr("not reached");
    setAccessibleName(text() + QStringLiteral(", ") + state);
    setAccessibleDescription(stepMeaning(m_step));
    setToolTip(stepMeaning(m_step));
    update();
}

QSize StateNode::sizeHint() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return {QFontMetrics(bold).horizontalAdvance(text()) + 2 * margin, targetHeight + 4};
}

void StateNode::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isCurrent = m_look == Look::Current;
    const QColor ink = toneColor(isCurrent ? Tone::GoOn : Tone::Muted, palette());
    QColor ground = palette().color(QPalette::Base);
    if (isCurrent || m_look == Look::Visited) {
        ground = ink;
        ground.setAlphaF(isCurrent ? litTint : litTint / 2);
    }
    const Qt::PenStyle stroke = m_look == Look::Pending || m_look == Look::Never ? Qt::DashLine : Qt::SolidLine;
    const QRectF box = QRectF(rect()).adjusted(2, 2, -2, -2);
    painter.setPen(QPen(ink, isCurrent ? 2.5 : m_look == Look::Never ? 1 : 1.5, stroke));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(box, radius, radius);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, radius, radius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1, Qt::DotLine));
        painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), radius / 2, radius / 2);
    }
    QFont words = font();
    words.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
    painter.setFont(words);
    painter.setPen(m_look == Look::Never ? ink : isCurrent ? ink : palette().color(QPalette::Text));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace Ui
