// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/dialogue.h"
#include "smtp/plan.h"

namespace Delivery {

struct Order;

/// The conversation that an order asks for: its letters delivered, or as much of a probe as it says.
/// plan: the order's, which the job has made ready. isEncrypted: from the start.
[[nodiscard]] Smtp::Dialogue<> dialogueFor(Smtp::SessionPlan plan, const Order &order, bool isEncrypted);

} // namespace Delivery
