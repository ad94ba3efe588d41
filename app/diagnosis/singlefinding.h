// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnosis/finding.h"

namespace Base {
struct Error;
}
namespace Delivery {
struct Report;
}

namespace Diagnosis {

/// What one failure means: by the first rule that fits, else by its problem. The report may be null.
[[nodiscard]] Finding singleFinding(const Base::Error &error, const Delivery::Report *report);

/// A reply as Finding::quotes holds it.
[[nodiscard]] QByteArray quoteOf(int code, const QByteArray &text);

} // namespace Diagnosis
