// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace Bench {

/// What a program took, from its start to its end.
struct Usage {
    double seconds = 0;
    double processorSeconds = 0;
    double megabytes = 0; ///< the most memory that it held
    int exitCode = -1;
};

/// Runs a program; its output goes nowhere, and so does what it says on standard error.
[[nodiscard]] Usage runMeasured(const std::vector<std::string> &commandLine);

} // namespace Bench
