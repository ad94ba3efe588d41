// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

#include "cli/option.h"

namespace Cli {

/// What a manual page says besides the options. Blank lines part paragraphs; a paragraph that is indented is an example
/// and stays as it is.
struct ManualSection {
    Commands commands;
    QLatin1StringView heading; ///< capitals
    QLatin1StringView text; ///< ASCII
};

[[nodiscard]] std::span<const ManualSection> manualSections();
/// When the words of the pages were last looked through.
[[nodiscard]] QLatin1StringView manualDate();

} // namespace Cli
