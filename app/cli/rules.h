// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "cli/invocation.h"

namespace Cli {

/// Why these options cannot stand together, as one sentence; empty: they can.
[[nodiscard]] QString objectionTo(const Invocation &invocation);

} // namespace Cli
