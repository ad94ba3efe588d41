// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/exportwishes.h"

#include <algorithm>
#include <array>

#include <QSettings>

namespace Ui {

using namespace Qt::StringLiterals;
using Transcript::LetterDetail;

namespace {

const QString formatKey = u"export/format"_s;
const QString letterKey = u"export/letter"_s;
const QString timesKey = u"export/times"_s;

struct DetailName {
    QLatin1StringView name;
    LetterDetail detail;
};

constexpr std::array detailNames = {
    DetailName{"folded"_L1, LetterDetail::Folded},
    DetailName{"none"_L1, LetterDetail::None},
    DetailName{"full"_L1, LetterDetail::Full},
};

} // namespace

ExportWishes exportWishesFrom(const QSettings &settings)
{
    ExportWishes wishes;
    wishes.format = Transcript::exportFormatOf(settings.value(formatKey).toString()).value_or(wishes.format);
    const auto *detail = std::ranges::find(detailNames, settings.value(letterKey).toString(), &DetailName::name);
    if (detail != detailNames.end())
        wishes.letter = detail->detail;
    wishes.hasTimes = settings.value(timesKey, wishes.hasTimes).toBool();
    return wishes;
}

void remember(const ExportWishes &wishes, QSettings &settings)
{
    settings.setValue(formatKey, QString(Transcript::suffixOf(wishes.format)));
    settings.setValue(letterKey, QString(std::ranges::find(detailNames, wishes.letter, &DetailName::detail)->name));
    settings.setValue(timesKey, wishes.hasTimes);
}

} // namespace Ui
