// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/columns.h"

#include <QFontMetrics>
#include <QHeaderView>

#include "transcript/gravity.h"
#include "ui/common/theme.h"
#include "ui/transcript/celltext.h"
#include "ui/transcript/transcriptmodel.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Column = TranscriptModel::Column;

namespace {

constexpr int narrowest = 20;
constexpr int waitBarWidth = 64;

int widthOf(const QFont &font, const QString &sample)
{
    return QFontMetrics(font).horizontalAdvance(sample) + 14;
}

} // namespace

void arrangeSections(QHeaderView &header, const QFont &wire)
{
    header.setMinimumSectionSize(narrowest);
    header.setSectionResizeMode(QHeaderView::Fixed);
    header.resizeSection(Column::MarkColumn, narrowest);
    header.resizeSection(Column::NumberColumn, widthOf(wire, u"999999"_s));
    header.resizeSection(Column::TimeColumn, widthOf(wire, u"+9999.999"_s));
    header.resizeSection(Column::WhoColumn, widthOf(wire, u"← S"_s));
    header.resizeSection(Column::LockColumn, 28);
    header.resizeSection(Column::WhatColumn, widthOf(wire, u"STARTTLS"_s));
    header.setSectionResizeMode(Column::TextColumn, QHeaderView::Stretch);
    header.resizeSection(Column::WaitColumn, waitBarWidth + widthOf(smallFont(), u"999 min"_s) + gap);
    header.resizeSection(Column::GravityColumn, widthOf(smallFont(), gravityCell(Transcript::WarningLine)));
}

} // namespace Ui
