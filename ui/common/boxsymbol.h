// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPixmap>
#include <QString>

#include "ui/common/theme.h"

class QWidget;

namespace Ui {

/// The symbol of a box that asks something, from our own family, for the screen and the ground of the box.
[[nodiscard]] QPixmap boxSymbol(const QString &name, Tone tone, const QWidget &box);

} // namespace Ui
