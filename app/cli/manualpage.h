// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "cli/option.h"

namespace Cli {

// Manual pages as roff with the macros of man(7), made of the same tables as the help.

/// postscope-cli(1)
[[nodiscard]] QString programPage();
/// postscope-cli-send(1) and the others
[[nodiscard]] QString commandPage(Command command);

} // namespace Cli
