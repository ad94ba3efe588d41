// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Diagnosis {
struct Finding;
}

namespace Cli {

/// The options that mend it, where there are some: what a button is in the window.
[[nodiscard]] QString optionHint(const Diagnosis::Finding &finding);

} // namespace Cli
