// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bytes/oddchips.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QToolButton>

#include "ui/common/symbolicon.h"
#include "ui/common/theme.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Transcript::OctetMark;
using Transcript::OctetOddity;

namespace {

constexpr int symbolSide = 16;

QString textFor(OctetOddity oddity, int count)
{
    switch (oddity) {
    case OctetOddity::AddedDot:
        return OddChips::tr(". %n added dot(s)", nullptr, count);
    case OctetOddity::BareLineFeed:
        return OddChips::tr("␊ %n bare LF", nullptr, count);
    case OctetOddity::BareCarriageReturn:
        return OddChips::tr("␍ %n bare CR", nullptr, count);
    }
    Q_UNREACHABLE();
}

} // namespace

OddChips::OddChips(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap / 2);
}

void OddChips::showMarks(const QList<OctetMark> &marks)
{
    qDeleteAll(findChildren<QToolButton *>(Qt::FindDirectChildrenOnly));
    for (const OctetOddity oddity :
        {OctetOddity::AddedDot, OctetOddity::BareLineFeed, OctetOddity::BareCarriageReturn}) {
        const auto count = std::ranges::count(marks, oddity, &OctetMark::oddity);
        if (count == 0)
            continue;
        const bool isUsual = oddity == OctetOddity::AddedDot;
        auto *chip = new QToolButton(this);
        chip->setAutoRaise(true);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setText(textFor(oddity, static_cast<int>(count)));
        chip->setIcon(symbolIcon(isUsual ? u"dialog-information"_s : u"dialog-error"_s,
            toneColor(isUsual ? Tone::GoOn : Tone::No, palette()), symbolSide));
        chip->setToolTip(tr("Go to the next one"));
        connect(chip, &QToolButton::clicked, this, [this, oddity] { Q_EMIT oddityWanted(oddity); });
        layout()->addWidget(chip);
    }
}

} // namespace Ui
