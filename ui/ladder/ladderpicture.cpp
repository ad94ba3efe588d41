// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ladder/ladderpicture.h"

#include <QCoreApplication>

#include "transcript/mermaid.h"
#include "transcript/store.h"
#include "transcript/textladder.h"
#include "transcript/timeline.h"
#include "ui/common/appearance.h"
#include "ui/common/picture.h"
#include "ui/ladder/ladderpainter.h"

namespace Ui {

using namespace Qt::StringLiterals;

Base::Result<void> saveLadder(const Transcript::Store &store, const QString &path)
{
    const auto is = [&path](const QString &suffix) {
        return path.endsWith(suffix, Qt::CaseInsensitive);
    };
    if (is(u".mmd"_s))
        return saveOctets(Transcript::asMermaid(store).toUtf8(), path);
    if (!is(u".svg"_s) && !is(u".png"_s) && !is(u".pdf"_s))
        return saveOctets(Transcript::asTextLadder(store).toUtf8(), path);
    Transcript::Timeline timeline;
    timeline.follow(store);
    const LadderPainter ladder({lightPalette(), 1, timeline.hasLookups()});
    Picture picture = pictureFor(ladder, QCoreApplication::translate("LadderNames", "Ladder"), store.size());
    picture.paintHead = [&](QPainter &painter, const QRect &rect) {
        ladder.paintHead(painter, rect);
    };
    picture.paintRow = [&](QPainter &painter, const QRect &rect, qsizetype row) {
        ladder.paintRow(painter, rect, ladderRow(store, timeline, row));
    };
    return savePicture(picture, path);
}

} // namespace Ui
