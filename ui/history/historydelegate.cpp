// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historydelegate.h"

#include <QApplication>
#include <QPainter>

#include "base/visibletext.h"
#include "ui/common/chosenedge.h"
#include "ui/common/icons.h"
#include "ui/common/outcomelook.h"
#include "ui/common/theme.h"
#include "ui/history/historymodel.h"
#include "ui/words/historywords.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Archive::ConversationHead;

namespace {

constexpr int symbolSide = 16;
const QString separator = u" · "_s;
constexpr qreal tagRadius = 4;
constexpr int tagAlpha = 31; // 12 %

QColor textColor(const QStyleOptionViewItem &option)
{
    return option.palette.color(QPalette::Text);
}

/// A colour that carries meaning; it can be read on the quiet ground of a selection too.
QColor colorOf(Tone tone, const QStyleOptionViewItem &option)
{
    return toneColor(tone, option.palette);
}

/// A line that is filled from both ends, thought of from left to right. What is drawn is turned round within the whole of
/// it, so that the ends stay where they are.
struct Line {
    QRect whole;
    QRect free = whole; ///< what nothing stands in yet

    [[nodiscard]] QRect seen(const QStyleOptionViewItem &option, const QRect &place) const
    {
        return QStyle::visualRect(option.direction, whole, place);
    }
};

/// Draws text at the beginning of the line and takes its place away.
void drawAhead(QPainter &painter, const QStyleOptionViewItem &option, const QString &text, Line &line)
{
    const QFontMetrics metrics(painter.font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, line.free.width());
    const int width = std::min(metrics.horizontalAdvance(shown) + 1, line.free.width());
    const QRect place(line.free.left(), line.free.top(), width, line.free.height());
    painter.drawText(line.seen(option, place), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    line.free.setLeft(line.free.left() + width);
}

/// The same at its end.
void drawBehind(QPainter &painter, const QStyleOptionViewItem &option, const QString &text, Line &line)
{
    const int width = QFontMetrics(painter.font()).horizontalAdvance(text);
    const QRect place(line.free.right() - width + 1, line.free.top(), width, line.free.height());
    painter.drawText(line.seen(option, place), Qt::AlignTrailing | Qt::AlignVCenter, text);
    line.free.setRight(line.free.right() - width - gap);
}

void drawTag(QPainter &painter, const QStyleOptionViewItem &option, const QString &tag, Line &line)
{
    const QFontMetrics metrics(painter.font());
    const QString text = metrics.elidedText(tag, Qt::ElideRight, line.free.width() / 3);
    const int width = metrics.horizontalAdvance(text) + gap;
    const QRect place(line.free.right() - width + 1, line.free.top(), width, line.free.height());
    const QRect chip = line.seen(option, place);
    QColor ground = colorOf(Tone::Client, option);
    painter.setPen(ground);
    ground.setAlpha(tagAlpha);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(chip, tagRadius, tagRadius);
    painter.restore();
    painter.drawText(chip, Qt::AlignCenter, text);
    line.free.setRight(line.free.right() - width - gap);
}

} // namespace

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = QFontMetrics(option.font).height() + QFontMetrics(smallFont()).height() + gap / 2 + 2 * gap;
    return {200, height};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const HistoryModel *>(index.model());
    if (model == nullptr)
        return;
    const ConversationHead &head = model->head(index.row());
    QStyleOptionViewItem ground = option;
    ground.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    paintChosenEdge(*painter, option);
    painter->save();
    const QRect box = option.rect.adjusted(margin, gap, -margin, -gap);
    const OutcomeLook look = outcomeLook(head);
    const int first = QFontMetrics(option.font).height();
    const QRect symbol(box.left(), box.top() + (first - symbolSide) / 2, symbolSide, symbolSide);
    drawSymbol(painter, QStyle::visualRect(option.direction, box, symbol), look.symbol, colorOf(look.tone, option));
    const int left = box.left() + symbolSide + gap;
    const QRect lines = QStyle::visualRect(option.direction, box, QRect(QPoint(left, box.top()), box.bottomRight()));
    paintFirstLine(*painter, option, QRect(lines.left(), lines.top(), lines.width(), first), head);
    const int second = QFontMetrics(smallFont()).height();
    paintSecondLine(*painter, option, QRect(lines.left(), lines.bottom() - second + 1, lines.width(), second), head);
    painter->restore();
}

void HistoryDelegate::paintFirstLine(
    QPainter &painter, const QStyleOptionViewItem &option, const QRect &line, const ConversationHead &head) const
{
    Line filled{line};
    painter.setFont(smallFont());
    painter.setPen(colorOf(Tone::Muted, option));
    drawBehind(painter, option, whenText(head.startedAt), filled);
    if (head.label.isPinned) {
        const QRect pin(
            filled.free.right() - symbolSide + 1, line.center().y() - symbolSide / 2, symbolSide, symbolSide);
        drawSymbol(&painter, filled.seen(option, pin), u"view-pin"_s, colorOf(Tone::Note, option));
        filled.free.setRight(filled.free.right() - symbolSide - gap);
    }
    painter.setFont(option.font);
    painter.setPen(textColor(option));
    drawAhead(painter, option, peopleText(head), filled);
    if (head.subject.isEmpty())
        return;
    painter.setPen(colorOf(Tone::Muted, option));
    drawAhead(painter, option, separator, filled); // by itself: the subject may run the other way
    drawAhead(painter, option, Base::visibleText(head.subject), filled);
}

void HistoryDelegate::paintSecondLine(
    QPainter &painter, const QStyleOptionViewItem &option, const QRect &line, const ConversationHead &head) const
{
    Line filled{line};
    painter.setFont(smallFont());
    if (!head.label.tag.isEmpty())
        drawTag(painter, option, Base::visibleText(head.label.tag), filled);
    const OutcomeLook look = outcomeLook(head);
    painter.setPen(colorOf(look.tone, option));
    const QString word = head.code == 0 ? look.word : look.word + u' ' + QString::number(head.code);
    drawAhead(painter, option, word, filled);
    painter.setPen(colorOf(Tone::Muted, option));
    drawAhead(painter, option, separator, filled);
    drawAhead(painter, option, circumstancesText(head), filled);
}

} // namespace Ui
