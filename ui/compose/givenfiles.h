// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QMimeData;

namespace Ui {

/// The paths of local files that were dropped or pasted; empty if anything else is among them.
[[nodiscard]] QStringList filesIn(const QMimeData &data);

} // namespace Ui
