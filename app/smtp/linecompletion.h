// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/sessionpoint.h"

namespace Smtp {

/// How a line that was begun may go on at this point of a session: whole lines, the likeliest first. Verbs that are
/// allowed, mechanisms and parameters that this server has announced.
[[nodiscard]] QList<QByteArray> completionsOf(QByteArrayView line, const SessionPoint &point);

} // namespace Smtp
