// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/columnfitter.h"

#include <algorithm>
#include <numeric>

#include <QFontMetrics>
#include <QHeaderView>

#include "transcript/gravity.h"
#include "ui/common/theme.h"
#include "ui/transcript/celltext.h"
#include "ui/words/timemode.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Column = TranscriptModel::Column;

namespace {

constexpr int narrowest = 20;
constexpr int shortBarWidth = 16;
constexpr int lockWidth = 28;
constexpr int readableCharacters = 28;
constexpr int aroundText = 24; ///< the mark of what can be opened, and the padding

int widthOf(const QFont &font, const QString &sample)
{
    return QFontMetrics(font).horizontalAdvance(sample) + 14;
}

} // namespace

int waitWordsWidth()
{
    return widthOf(smallFont(), u"999 min"_s);
}

ColumnFitter::ColumnFitter(QHeaderView &header, const TranscriptModel &model)
    : m_header(header)
    , m_model(model)
{
    m_isWanted.fill(true);
    header.setMinimumSectionSize(narrowest);
}

void ColumnFitter::setFont(const QFont &wire)
{
    m_wire = wire;
    m_header.setSectionResizeMode(QHeaderView::Fixed);
    m_header.setSectionResizeMode(Column::TextColumn, QHeaderView::Stretch);
}

int ColumnFitter::timeWidth(bool isShort) const
{
    if (m_model.timeMode() == TimeMode::Clock)
        return widthOf(m_wire, isShort ? u"23:59:59"_s : u"23:59:59.999"_s);
    return widthOf(m_wire, isShort ? u"+99.9"_s : u"+9999.999"_s);
}

int ColumnFitter::readableWidth() const
{
    return readableCharacters * QFontMetrics(m_wire).averageCharWidth() + aroundText;
}

ColumnFitter::Widths ColumnFitter::wishes() const
{
    QFont verb = m_wire;
    verb.setWeight(QFont::DemiBold);
    Widths widths{};
    widths[Column::MarkColumn] = narrowest;
    widths[Column::NumberColumn] = widthOf(m_wire, u"999999"_s);
    widths[Column::TimeColumn] = timeWidth(false);
    widths[Column::WhoColumn] = widthOf(m_wire, u"← S"_s);
    widths[Column::LockColumn] = lockWidth;
    widths[Column::WhatColumn]
        = std::max(widthOf(verb, u"STARTTLS"_s), widthOf(smallFont(), gravityCell(Transcript::WarningLine)));
    widths[Column::WaitColumn] = waitBarWidth + waitWordsWidth() + gap;
    widths[Column::GravityColumn] = widthOf(smallFont(), gravityCell(Transcript::WarningLine));
    for (std::size_t column = 0; column < widths.size(); ++column) {
        if (!m_isWanted.at(column))
            widths.at(column) = 0;
    }
    return widths;
}

void ColumnFitter::fit(int width)
{
    Widths widths = wishes();
    struct Step {
        Column column;
        int least;
    };
    const QString leastNumber = QString::number(std::max(9999, m_model.rowCount()));
    const Step steps[]
        = {{Column::WaitColumn, shortBarWidth + waitWordsWidth() + gap}, {Column::TimeColumn, timeWidth(true)},
            {Column::WaitColumn, waitWordsWidth()}, {Column::NumberColumn, widthOf(m_wire, leastNumber)},
            {Column::WaitColumn, 0}, {Column::TimeColumn, 0}, {Column::GravityColumn, 0}, {Column::NumberColumn, 0}};
    for (const auto &[column, least] : steps) {
        int &now = widths[column];
        const int missing = readableWidth() - (width - std::accumulate(widths.begin(), widths.end(), 0));
        if (missing > 0 && now > least)
            now = least == 0 ? 0 : std::max(least, now - missing);
    }
    for (int column = 0; column < Column::ColumnCount; ++column) {
        const int wanted = widths.at(static_cast<std::size_t>(column));
        const bool isShown = wanted > 0 || column == Column::TextColumn;
        if (m_header.isSectionHidden(column) == isShown)
            m_header.setSectionHidden(column, !isShown);
        if (wanted > 0)
            m_header.resizeSection(column, wanted);
    }
}

} // namespace Ui
