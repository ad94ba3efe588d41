// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historydelegate.h"

#include <QApplication>
#include <QPainter>

#include "base/visibletext.h"
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
constexpr qreal tagRadius = 4;
constexpr int tagAlpha = 31; // 12 %

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

QColor textColor(const QStyleOptionViewItem &option)
{
    return option.palette.color(isSelected(option) ? QPalette::HighlightedText : QPalette::Text);
}

/// A colour that carries meaning; on the ground of a selection the text colour, which can be read there.
QColor colorOf(Tone tone, const QStyleOptionViewItem &option)
{
    return isSelected(option) ? textColor(option) : toneColor(tone, option.palette);
}

/// Draws text at the beginning of the line and takes its place away.
void drawAhead(QPainter &painter, const QStyleOptionViewItem &option, const QString &text, QRect &line)
{
    const QFontMetrics metrics(painter.font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, line.width());
    const int width = std::min(metrics.horizontalAdvance(shown) + 1, line.width());
    const QRect place(line.left(), line.top(), width, line.height());
    painter.drawText(QStyle::visualRect(option.direction, line, place),
        Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    line.setLeft(line.left() + width);
}

/// The same at its end.
void drawBehind(QPainter &painter, const QStyleOptionViewItem &option, const QString &text, QRect &line)
{
    const int width = QFontMetrics(painter.font()).horizontalAdvance(text);
    const QRect place(line.right() - width + 1, line.top(), width, line.height());
    painter.drawText(QStyle::visualRect(option.direction, line, place), Qt::AlignTrailing | Qt::AlignVCenter, text);
    line.setRight(line.right() - width - gap);
}

void drawTag(QPainter &painter, const QStyleOptionViewItem &option, const QString &tag, QRect &line)
{
    const QFontMetrics metrics(painter.font());
    const QString text = metrics.elidedText(tag, Qt::ElideRight, line.width() / 3);
    const int width = metrics.horizontalAdvance(text) + gap;
    const QRect place(line.right() - width + 1, line.top(), width, line.height());
    const QRect chip = QStyle::visualRect(option.direction, line, place);
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
    line.setRight(line.right() - width - gap);
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
    painter->save();
    const QRect box = option.rect.adjusted(margin, gap, -margin, -gap);
    const OutcomeLook look = outcomeLook(head.outcome);
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
    QRect free = line;
    painter.setFont(smallFont());
    painter.setPen(colorOf(Tone::Muted, option));
    drawBehind(painter, option, whenText(head.startedAt), free);
    if (head.label.isPinned) {
        const QRect pin(free.right() - symbolSide + 1, line.center().y() - symbolSide / 2, symbolSide, symbolSide);
        drawSymbol(
            &painter, QStyle::visualRect(option.direction, line, pin), u"view-pin"_s, colorOf(Tone::Note, option));
        free.setRight(free.right() - symbolSide - gap);
    }
    painter.setFont(option.font);
    painter.setPen(textColor(option));
    drawAhead(painter, option, peopleText(head), free);
    if (head.subject.isEmpty())
        return;
    painter.setPen(colorOf(Tone::Muted, option));
    drawAhead(painter, option, u" · "_s + Base::visibleText(head.subject), free);
}

void HistoryDelegate::paintSecondLine(
    QPainter &painter, const QStyleOptionViewItem &option, const QRect &line, const ConversationHead &head) const
{
    QRect free = line;
    painter.setFont(smallFont());
    if (!head.label.tag.isEmpty())
        drawTag(painter, option, Base::visibleText(head.label.tag), free);
    const OutcomeLook look = outcomeLook(head.outcome);
    painter.setPen(colorOf(look.tone, option));
    const QString word = head.code == 0 ? look.word : look.word + u' ' + QString::number(head.code);
    drawAhead(painter, option, word, free);
    painter.setPen(colorOf(Tone::Muted, option));
    drawAhead(painter, option, u" · "_s + circumstancesText(head), free);
}

} // namespace Ui
