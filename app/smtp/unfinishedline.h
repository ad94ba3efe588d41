// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/lineremark.h"

namespace Smtp {

/// Whether the remark is only about what has not been typed yet: more octets behind the line can make that part right.
/// line and point: those that remarksOn() was asked about.
[[nodiscard]] bool isOnlyUnfinished(const LineRemark &remark, QByteArrayView line, const SessionPoint &point);

} // namespace Smtp
