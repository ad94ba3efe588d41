// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timing/timingpicture.h"

#include <QCoreApplication>

#include "ui/common/appearance.h"
#include "ui/common/picture.h"
#include "ui/common/timelinefollower.h"
#include "ui/timing/timingmodel.h"
#include "ui/timing/timingpainter.h"

namespace Ui {

Base::Result<void> saveWaterfall(const TimingModel &model, const QString &path)
{
    const TimingPainter waterfall({lightPalette(), 0, model.end(), model.hasOverlay()});
    Picture picture = pictureFor(waterfall, QCoreApplication::translate("TimingNames", "Waterfall"), model.rowCount());
    picture.paintHead = [&](QPainter &painter, const QRect &rect) {
        waterfall.paintHead(painter, rect, model.follower().timeline().end());
    };
    picture.paintRow = [&](QPainter &painter, const QRect &rect, qsizetype row) {
        waterfall.paintRow(painter, rect, model.rowAt(static_cast<int>(row)));
    };
    return savePicture(picture, path);
}

} // namespace Ui
