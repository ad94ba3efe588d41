// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include "diagnosis/finding.h"

namespace Base {
struct Error;
}
namespace Delivery {
struct Report;
}
namespace Transcript {
class Store;
}

namespace Diagnosis {

/// What a report shows, the worst first; empty: nothing to say. Pure.
[[nodiscard]] QList<Finding> diagnose(const Delivery::Report &report);

/// What one failure means by itself: for what is refused before there is a conversation.
[[nodiscard]] Finding diagnose(const Base::Error &error);

/// Fills Finding::entries: where in the transcript the quoted replies stand and what they answer, and where the notes.
void cite(const Transcript::Store &store, QList<Finding> &findings);

} // namespace Diagnosis
