// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

class QColor;

namespace Ui {

/// One of our symbols as the icon of an item in a list, in a colour that carries meaning. side: in device-independent
/// pixels.
[[nodiscard]] QIcon symbolIcon(const QString &name, const QColor &color, int side);

} // namespace Ui
