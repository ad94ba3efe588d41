// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

#include <QString>

#include "cli/exitcode.h"
#include "cli/option.h"

namespace Cli {

/// What `postscope-cli --help` prints: the commands that work.
[[nodiscard]] QString generalHelp();
/// What `postscope-cli send --help` prints: the options of this command that work.
[[nodiscard]] QString commandHelp(Command command);
[[nodiscard]] QString versionText();

[[nodiscard]] QLatin1StringView groupHeading(OptionGroup group);

struct ExitMeaning {
    ExitCode exitCode;
    QLatin1StringView meaning;
};
[[nodiscard]] std::span<const ExitMeaning> exitMeanings();

} // namespace Cli
