// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QStyledItemDelegate>

namespace Ui {

/// Paints the cells of the transcript: glyph, word and colour for each meaning.
class TranscriptDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit TranscriptDelegate(QObject *parent = nullptr);

    /// The fonts of the system have changed.
    void takeFonts();
    [[nodiscard]] const QFont &wire() const { return m_wire; }
    /// Where a click opens or closes a reply, in a text cell.
    [[nodiscard]] static QRect foldMark(const QRect &textCell, Qt::LayoutDirection direction);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTime(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintWho(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintLock(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintWhat(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintProgress(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintWait(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QFont m_wire;
    QFont m_small;
};

} // namespace Ui
