// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace Transcript {
class Store;
}

namespace Diagnosis {

struct Finding;

/// Where the refused line was changed by hand at the gate, that is the cause, and not what an untouched line of that kind
/// is usually refused for: such findings say so in place of theirs. The findings are cited already, see cite().
void blameChangedLines(const Transcript::Store &store, QList<Finding> &findings);

} // namespace Diagnosis
