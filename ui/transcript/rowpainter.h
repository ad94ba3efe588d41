// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

#include <QFont>
#include <QPalette>
#include <QRect>

#include "ui/transcript/transcriptmodel.h"

class QPainter;

namespace Ui {

/// How a row stands to the exchange that is pointed at or selected.
enum class Bracket : quint8 { None, Begins, Within, Ends };

/// One row, ready to be painted.
struct RowLook {
    Transcript::Entry entry;
    QString time;
    qsizetype line = -1; ///< of the entry; -1: the entry itself
    TranscriptModel::Fold fold = TranscriptModel::Fold::None;
    QString after; ///< stands small behind the text: what a fold hides, how often it was said
    quint8 gravity = 0; ///< bits of Gravity
    QString note; ///< the user's own
    QString peek; ///< stands in the place of the text; may be empty
    bool isTimeZero = false;
    bool isPause = false; ///< the next conversation pauses before this command
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< of the columns
    bool isSelected = false;
    bool isHit = false; ///< of the search
    Bracket bracket = Bracket::None;
    std::array<QRect, TranscriptModel::ColumnCount> cells; ///< empty: this column is hidden
};

/// Paints whole rows of the transcript: glyph, word and colour for each meaning.
///
/// A row is painted at once, from one entry: a delegate for each cell would take the entry out of the store for each, and a
/// conversation that is followed paints all the time. So a row with all its marks costs no more than its bare text does in
/// a plain QTableView (tests/bench/bench_transcriptview).
class RowPainter final {
public:
    RowPainter();

    /// The fonts of the system have changed.
    void takeFonts();
    [[nodiscard]] const QFont &wire() const { return m_wire; }
    [[nodiscard]] int rowHeight() const;
    /// Where a click opens or closes a reply, in a text cell.
    [[nodiscard]] static QRect foldMark(const QRect &textCell);

    void paint(QPainter &painter, const RowLook &look, const QPalette &palette) const;

private:
    void paintGround(QPainter &painter, const RowLook &look, const QPalette &palette) const;
    void paintMark(QPainter &painter, const RowLook &look, const QPalette &palette) const;
    static void paintPause(QPainter &painter, const RowLook &look, const QPalette &palette);
    void paintBracket(QPainter &painter, const RowLook &look, const QPalette &palette) const;
    void paintNumbers(QPainter &painter, const RowLook &look, const QPalette &palette) const;
    void paintWho(QPainter &painter, const RowLook &look, const QPalette &palette) const;
    void paintWhat(QPainter &painter, const RowLook &look, const QPalette &palette) const;
    void paintText(QPainter &painter, const RowLook &look, const QPalette &palette) const;
    int paintNote(QPainter &painter, const QRect &cell, const QString &note, const QPalette &palette) const;
    void paintAfter(QPainter &painter, const QRect &cell, const QString &text, const QPalette &palette) const;
    void paintWait(QPainter &painter, const RowLook &look, const QPalette &palette) const;
    void paintGravity(QPainter &painter, const RowLook &look, const QPalette &palette) const;
    int drawText(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text) const;

    QFont m_wire;
    QFont m_verb;
    QFont m_small;
    int m_waitWords = 0; ///< how wide they get
};

} // namespace Ui
