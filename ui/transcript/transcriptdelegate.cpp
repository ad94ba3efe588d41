// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/transcriptdelegate.h"

#include <algorithm>
#include <cmath>

#include <QGuiApplication>
#include <QPainter>

#include "transcript/entry.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/transcript/transcriptmodel.h"
#include "ui/words/words.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Fold = TranscriptModel::Fold;

namespace {

constexpr int cellPadding = 6;
constexpr int foldWidth = 18;
constexpr int waitBarWidth = 64;
constexpr int edgeWidth = 3;
constexpr qreal badgeRadius = 4;
constexpr double longestBarMilliseconds = 10'000;
constexpr qint64 slowNanoseconds = 2'000'000'000;

Tone toneAt(const QModelIndex &index, TranscriptModel::Role role)
{
    return static_cast<Tone>(index.data(role).toInt());
}

Fold foldOf(const QModelIndex &index)
{
    return static_cast<Fold>(index.data(TranscriptModel::FoldRole).toInt());
}

QColor tint(QColor color, double opacity)
{
    color.setAlphaF(static_cast<float>(opacity));
    return color;
}

void drawText(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QString &text)
{
    const QString fitting = painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter->drawText(rect, static_cast<int>(alignment) | Qt::AlignVCenter | Qt::TextSingleLine, fitting);
}

/// What failed, and what is selected, is marked at the edge too.
void paintEdge(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QRect edge = option.rect;
    edge.setWidth(edgeWidth);
    const Tone tone = toneAt(index, TranscriptModel::WhatToneRole);
    if (tone == Tone::No || tone == Tone::Later)
        painter->fillRect(edge, toneColor(tone, option.palette));
    else if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(edge, QGuiApplication::palette().color(QPalette::Highlight));
}

/// Short waits stay visible and long ones stay inside: the bar grows with the logarithm.
double barShare(qint64 nanoseconds)
{
    const double milliseconds = static_cast<double>(nanoseconds) / 1e6;
    return std::clamp(std::log10(1 + milliseconds) / std::log10(1 + longestBarMilliseconds), 0.03, 1.0);
}

} // namespace

TranscriptDelegate::TranscriptDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
    takeFonts();
}

void TranscriptDelegate::takeFonts()
{
    m_wire = wireFont();
    m_small = smallFont();
}

QRect TranscriptDelegate::foldMark(const QRect &textCell, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, textCell, QRect(textCell.topLeft(), QSize(foldWidth, textCell.height())));
}

void TranscriptDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight); // what was on the wire runs from left to right everywhere
    switch (index.column()) {
    case TranscriptModel::TimeColumn:
        paintTime(painter, option, index);
        break;
    case TranscriptModel::WhoColumn:
        paintWho(painter, option, index);
        break;
    case TranscriptModel::LockColumn:
        paintLock(painter, option, index);
        break;
    case TranscriptModel::WhatColumn:
        paintWhat(painter, option, index);
        break;
    case TranscriptModel::TextColumn:
        paintText(painter, option, index);
        break;
    case TranscriptModel::WaitColumn:
        paintWait(painter, option, index);
        break;
    default:
        break;
    }
    painter->restore();
}

void TranscriptDelegate::paintTime(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintEdge(painter, option, index);
    painter->setFont(m_wire);
    painter->setPen(toneColor(Tone::Muted, option.palette));
    drawText(painter, option.rect.adjusted(cellPadding, 0, -cellPadding, 0), Qt::AlignRight, index.data().toString());
}

void TranscriptDelegate::paintWho(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->setFont(m_wire);
    painter->setPen(toneColor(toneAt(index, TranscriptModel::WhoToneRole), option.palette));
    drawText(painter, option.rect, Qt::AlignHCenter, index.data().toString());
}

void TranscriptDelegate::paintLock(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto kind = static_cast<Transcript::EntryKind>(index.data(TranscriptModel::KindRole).toInt());
    if (kind == Transcript::EntryKind::Note || foldOf(index) == Fold::Line)
        return;
    constexpr int side = 16;
    const bool isEncrypted = index.data(TranscriptModel::EncryptedRole).toBool();
    QRect box(0, 0, side, side);
    box.moveCenter(option.rect.center());
    drawSymbol(painter, box, isEncrypted ? u"security-high"_s : u"security-low"_s,
        toneColor(isEncrypted ? Tone::Muted : Tone::Later, option.palette));
}

void TranscriptDelegate::paintWhat(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    if (text.isEmpty())
        return;
    const QColor color = toneColor(toneAt(index, TranscriptModel::WhatToneRole), option.palette);
    const auto kind = static_cast<Transcript::EntryKind>(index.data(TranscriptModel::KindRole).toInt());
    painter->setFont(m_wire);
    QRect cell = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    if (kind == Transcript::EntryKind::Reply) {
        const int width = painter->fontMetrics().horizontalAdvance(text) + 2 * cellPadding;
        const QRect badge(
            option.rect.left(), option.rect.top() + 3, std::min(width, option.rect.width()), option.rect.height() - 6);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tint(color, 0.12));
        painter->drawRoundedRect(badge, badgeRadius, badgeRadius);
    } else {
        QFont font = m_wire;
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
    }
    painter->setPen(color);
    drawText(painter, cell, Qt::AlignLeft, text);
}

void TranscriptDelegate::paintText(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Fold fold = foldOf(index);
    const auto kind = static_cast<Transcript::EntryKind>(index.data(TranscriptModel::KindRole).toInt());
    if (fold == Fold::Closed || fold == Fold::Open)
        drawSymbol(painter, foldMark(option.rect, Qt::LeftToRight).adjusted(3, 0, -3, 0),
            fold == Fold::Open ? u"go-down"_s : u"go-next"_s, toneColor(Tone::Muted, option.palette));
    QRect cell = option.rect.adjusted(foldWidth + (fold == Fold::Line ? groupGap : 0), 0, -cellPadding, 0);
    if (index.data(TranscriptModel::ProgressRole).toDouble() >= 0) {
        paintProgress(painter, option, index);
        return;
    }
    painter->setFont(kind == Transcript::EntryKind::Note ? option.font : m_wire);
    painter->setPen(kind == Transcript::EntryKind::Note ? toneColor(Tone::Note, option.palette)
                                                        : option.palette.color(QPalette::Text));
    const QString text = index.data().toString();
    drawText(painter, cell, Qt::AlignLeft, text);
    const int hidden = index.data(TranscriptModel::HiddenLinesRole).toInt();
    const int used = painter->fontMetrics().horizontalAdvance(text) + gap;
    if (hidden == 0 || used >= cell.width())
        return;
    painter->setFont(m_small);
    painter->setPen(toneColor(Tone::Muted, option.palette));
    drawText(painter, cell.adjusted(used, 0, 0, 0), Qt::AlignLeft, tr("+ %n line(s)", nullptr, hidden));
}

void TranscriptDelegate::paintProgress(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const double share = index.data(TranscriptModel::ProgressRole).toDouble();
    const QColor color = toneColor(Tone::Client, option.palette);
    painter->setFont(m_wire);
    painter->setPen(option.palette.color(QPalette::Text));
    const QRect cell = option.rect.adjusted(foldWidth, 0, -cellPadding, 0);
    const QString text = index.data().toString();
    drawText(painter, cell, Qt::AlignLeft, text);
    const int left = painter->fontMetrics().horizontalAdvance(text) + groupGap;
    QRectF groove(cell.left() + left, cell.center().y() - 2, std::min(160, cell.width() - left), 6);
    if (groove.width() < 40)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tint(color, 0.18));
    painter->drawRoundedRect(groove, 3, 3);
    groove.setWidth(groove.width() * share);
    painter->setBrush(color);
    painter->drawRoundedRect(groove, 3, 3);
}

void TranscriptDelegate::paintWait(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const qint64 wait = index.data(TranscriptModel::WaitRole).toLongLong();
    if (wait < 0)
        return;
    const QColor color = toneColor(wait > slowNanoseconds ? Tone::Later : Tone::Muted, option.palette);
    const QRectF bar(option.rect.left() + cellPadding, option.rect.center().y() - 3, waitBarWidth * barShare(wait), 7);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tint(color, 0.55));
    painter->drawRoundedRect(bar, 2, 2);
    painter->setPen(color);
    painter->setFont(m_small);
    drawText(painter, option.rect.adjusted(0, 0, -cellPadding, 0), Qt::AlignRight, index.data().toString());
}

} // namespace Ui
