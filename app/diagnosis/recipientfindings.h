// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include "diagnosis/finding.h"

namespace Delivery {
struct Report;
}

namespace Diagnosis {

/// Why recipients were refused: one finding for each reason, with the addresses that it holds for.
[[nodiscard]] QList<Finding> recipientFindings(const Delivery::Report &report);

/// The same for a run in which others were accepted, so that nothing is worse than a warning; and who they are. reasons:
/// why they were refused.
[[nodiscard]] QList<Finding> partialFindings(const Delivery::Report &report, QList<Finding> reasons);

} // namespace Diagnosis
