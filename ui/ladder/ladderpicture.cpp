// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ladder/ladderpicture.h"

#include <QCoreApplication>

#include "transcript/mermaid.h"
#include "transcript/plantuml.h"
#include "transcript/textladder.h"
#include "ui/common/appearance.h"
#include "ui/common/picture.h"
#include "ui/ladder/laddermodel.h"
#include "ui/ladder/ladderpainter.h"

namespace Ui {

using namespace Qt::StringLiterals;

Base::Result<void> saveLadder(const LadderModel &model, const QString &path)
{
    const auto is = [&path](const QString &suffix) {
        return path.endsWith(suffix, Qt::CaseInsensitive);
    };
    const QList<Transcript::LadderChapter> conversations = model.chapters();
    if (is(u".mmd"_s))
        return saveOctets(Transcript::asMermaid(conversations).toUtf8(), path);
    if (is(u".puml"_s))
        return saveOctets(Transcript::asPlantUml(conversations).toUtf8(), path);
    if (!is(u".svg"_s) && !is(u".png"_s) && !is(u".pdf"_s))
        return saveOctets(Transcript::asTextLadder(conversations).toUtf8(), path);
    const LadderPainter ladder({lightPalette(), 1, model.hasNames(), model.timeMode()});
    Picture picture = pictureFor(ladder, QCoreApplication::translate("LadderNames", "Ladder"), model.rowCount());
    picture.paintHead = [&](QPainter &painter, const QRect &rect) {
        ladder.paintHead(painter, rect);
    };
    picture.paintRow = [&](QPainter &painter, const QRect &rect, qsizetype row) {
        ladder.paintRow(painter, rect, model.rowAt(static_cast<int>(row)));
    };
    return savePicture(picture, path);
}

} // namespace Ui
