// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Ui {

/// The pattern with %1 … %9 replaced, in one pass: an argument that holds "%1" itself is not filled in again.
/// A placeholder without an argument becomes nothing.
[[nodiscard]] QString filledIn(const QString &pattern, const QStringList &arguments);

} // namespace Ui
