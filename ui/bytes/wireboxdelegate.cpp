// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bytes/wireboxdelegate.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "ui/bytes/wireboxmodel.h"
#include "ui/common/icons.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int radius = 4;
constexpr int edge = 3; ///< on the side of the colour
constexpr int lockSide = 14;
constexpr int padding = gap / 2; ///< above and below what stands in a box
constexpr int between = gap / 4; ///< a box and the edge of its row
constexpr int stripHeight = 8;
constexpr int whoCells = 4; ///< "C →" and a gap, so that what follows stands in a column
constexpr int tintAlpha = 20; // 8 %
constexpr int lineAlpha = 128;

/// Muted words; on the ground of a choice they would be too pale.
QColor quietColor(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected) ? option.palette.color(QPalette::HighlightedText)
                                                         : toneColor(Tone::Muted, option.palette);
}

int headHeight()
{
    return std::max(QFontMetrics(wireFont()).height(), lockSide);
}

int lineHeight()
{
    return QFontMetrics(wireFont()).height() + 1;
}

/// Each doubling is a step: a flight and a letter can both be seen.
int stripWidth(qint64 octets, int room)
{
    constexpr double full = 24; // 16 MB
    const double share = std::log2(static_cast<double>(std::max<qint64>(octets, 2))) / full;
    return static_cast<int>(std::min(share, 1.0) * room);
}

} // namespace

QSize WireBoxDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const WireBoxModel *>(index.model());
    const WireBox &box = model->box(index.row());
    int height = 2 * padding + headHeight() + static_cast<int>(box.lines.size()) * lineHeight();
    if (box.hiddenOctets > 0)
        height += padding + stripHeight;
    return {200, height + 2 * between};
}

void WireBoxDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const WireBoxModel *>(index.model());
    const WireBox &box = model->box(index.row());
    painter->save();
    const QRect frame = option.rect.adjusted(margin, between, -margin, -between);
    paintFrame(*painter, option, frame, box.tone);
    QRect line = frame.adjusted(gap + edge, padding, -gap, 0);
    line.setHeight(headHeight());
    paintHead(*painter, option, line, box);
    line.translate(0, headHeight());
    line.setHeight(lineHeight());
    for (const WireBox::Line &said : box.lines) {
        paintLine(*painter, option, line, said);
        line.translate(0, lineHeight());
    }
    if (box.hiddenOctets > 0)
        paintHidden(*painter, option.palette, line, box.hiddenOctets);
    painter->restore();
}

void WireBoxDelegate::paintFrame(QPainter &painter, const QStyleOptionViewItem &option, const QRect &frame, Tone tone)
{
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const QColor color = toneColor(tone, option.palette);
    QColor ground = color;
    ground.setAlpha(tintAlpha);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor line = toneColor(Tone::Muted, option.palette);
    line.setAlpha(lineAlpha);
    painter.setPen(isChosen ? QPen(color, 2) : QPen(line, 1));
    painter.setBrush(isChosen ? option.palette.brush(QPalette::Highlight) : QBrush(ground));
    painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRect(frame.left() + 2, frame.top() + 4, edge, frame.height() - 8), color);
}

void WireBoxDelegate::paintHead(
    QPainter &painter, const QStyleOptionViewItem &option, const QRect &line, const WireBox &box)
{
    QRect free = line;
    painter.setFont(smallFont());
    painter.setPen(quietColor(option));
    const QString time = box.time + u" s"_s;
    painter.drawText(free, Qt::AlignRight | Qt::AlignVCenter, time);
    free.setRight(free.right() - painter.fontMetrics().horizontalAdvance(time) - gap);
    painter.setFont(wireFont());
    painter.setPen(toneColor(box.tone, option.palette));
    painter.drawText(free, Qt::AlignLeft | Qt::AlignVCenter, box.who);
    free.setLeft(free.left() + whoCells * painter.fontMetrics().horizontalAdvance(u'0'));
    drawSymbol(&painter, QRect(free.left(), free.center().y() - lockSide / 2, lockSide, lockSide),
        box.isEncrypted ? u"security-high"_s : u"security-low"_s,
        toneColor(box.isEncrypted ? Tone::Muted : Tone::Later, option.palette));
    free.setLeft(free.left() + lockSide + gap);
    painter.setFont(smallFont());
    painter.setPen(quietColor(option));
    painter.drawText(free, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(box.size, Qt::ElideRight, free.width()));
}

void WireBoxDelegate::paintLine(
    QPainter &painter, const QStyleOptionViewItem &option, const QRect &line, const WireBox::Line &said)
{
    painter.setFont(said.isWire ? wireFont() : smallFont());
    painter.setPen(said.isWarning ? toneColor(Tone::No, option.palette)
            : said.isWire         ? option.palette.color(QPalette::Text)
                                  : quietColor(option));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(said.text, Qt::ElideRight, line.width()));
}

void WireBoxDelegate::paintHidden(QPainter &painter, const QPalette &palette, const QRect &line, qint64 octets)
{
    const QRect strip(line.left(), line.top() + padding, stripWidth(octets, line.width()), stripHeight);
    const QColor color = toneColor(Tone::Muted, palette);
    painter.setPen(color);
    painter.setBrush(QBrush(color, Qt::BDiagPattern));
    painter.drawRect(strip);
}

} // namespace Ui
