// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/rowlooks.h"

#include <algorithm>
#include <limits>

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

#include "transcript/gravity.h"
#include "ui/transcript/exchange.h"
#include "ui/transcript/peek.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<int, int> noRows{-1, -2};

struct Rows {
    Q_DECLARE_TR_FUNCTIONS(TranscriptRows)
};

QString afterText(int hiddenLines, qint64 repeats)
{
    QStringList words;
    if (hiddenLines > 0)
        words += Rows::tr("+ %n line(s)", nullptr, hiddenLines);
    if (repeats > 0)
        words += Rows::tr("and the same %n more time(s)", nullptr,
            static_cast<int>(std::min<qint64>(repeats, std::numeric_limits<int>::max())));
    return words.join(u", "_s);
}

Bracket bracketAt(int row, const std::pair<int, int> &exchange)
{
    if (row < exchange.first || row > exchange.second)
        return Bracket::None;
    if (row == exchange.first)
        return Bracket::Begins;
    return row == exchange.second ? Bracket::Ends : Bracket::Within;
}

std::array<QRect, TranscriptModel::ColumnCount> cellsOf(const QTableView &view, int row)
{
    const int y = view.rowViewportPosition(row);
    const int height = view.verticalHeader()->defaultSectionSize();
    std::array<QRect, TranscriptModel::ColumnCount> cells;
    for (int column = 0; column < TranscriptModel::ColumnCount; ++column) {
        if (!view.isColumnHidden(column))
            cells.at(static_cast<std::size_t>(column))
                = QRect(view.columnViewportPosition(column), y, view.columnWidth(column), height);
    }
    return cells;
}

} // namespace

std::pair<int, int> RowLooks::exchangeOf(int row) const
{
    if (row < 0 || row >= m_model.rowCount() || m_model.store() == nullptr)
        return noRows;
    const qsizetype entry = m_model.entryRow(row);
    const int here = m_model.rowOfEntry(entry);
    const int there = m_model.rowOfEntry(partnerOf(*m_model.store(), entry));
    return there < 0 ? noRows : std::pair{std::min(here, there), std::max(here, there)};
}

RowLook RowLooks::at(int row, const QTableView &view, const std::pair<int, int> &exchange) const
{
    const Transcript::Store &store = *m_model.store();
    const RowMap::Place place = m_model.placeAt(row);
    RowLook look;
    look.entry = store.at(place.entry);
    look.cells = cellsOf(view, row);
    look.direction = view.layoutDirection();
    look.line = place.line;
    look.fold = m_model.foldAt(row);
    look.isSelected = view.selectionModel()->isSelected(m_model.index(row, TranscriptModel::TextColumn));
    look.isHit = m_hits != nullptr && std::binary_search(m_hits->cbegin(), m_hits->cend(), place.entry);
    look.gravity = Transcript::gravityOf(store, place.entry);
    look.note = store.annotation(place.entry).note;
    look.isTimeZero = store.timeZero() == place.entry;
    look.isPause = m_model.pausesAt(place.entry);
    look.bracket = bracketAt(row, exchange);
    if (place.line >= 0)
        return look;
    look.after = afterText(m_model.hiddenLines(row), look.entry.repeats);
    if (!look.cells[TranscriptModel::TimeColumn].isEmpty())
        look.time = m_model.timeText(place.entry);
    if (m_isPeeking)
        look.peek = peekText(store, place.entry);
    return look;
}

} // namespace Ui
