// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/dialogue.h"

namespace Smtp {

/// Settles the outcome, then says QUIT. What QUIT is answered changes nothing (RFC 5321 4.1.1.10).
[[nodiscard]] Dialogue<> leave(Concluded conclusion);

/// The same in the middle of a flight: so many replies to what was said are heard first, and change nothing.
[[nodiscard]] Dialogue<> breakOff(qsizetype unheard, Concluded conclusion);

} // namespace Smtp
