// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/bytes/wirebox.h"

namespace Transcript {
class Store;
}

namespace Ui {

/// What somebody on the way sees: all that is clear, and of the rest only that there was something.
[[nodiscard]] WireBoxes networkBoxes(const Transcript::Store &store);

} // namespace Ui
