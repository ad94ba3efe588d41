// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "transcript/annotation.h"

namespace Transcript {

/// What was written beside an entry, in one line: "marked: see the log". Empty: nothing was, or only a level.
[[nodiscard]] QString remarkText(const Annotation &annotation);

} // namespace Transcript
