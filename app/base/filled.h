// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Base {

/// The pattern with %1 … %9 replaced, in one pass: an argument that holds "%1" itself stays as it is.
/// A place without an argument stays empty.
[[nodiscard]] QString filled(QStringView pattern, const QStringList &arguments);

} // namespace Base
