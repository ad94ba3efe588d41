// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/order.h"
#include "delivery/run.h"

namespace Base {
class Clock;
}
namespace Transcript {
class Store;
}

namespace Delivery {

class Gate;

/// What serves this order. Store, gate and clock must outlive it, and so must what its channels share.
[[nodiscard]] std::unique_ptr<Run> makeRun(
    Order order, const ChannelMaker &makeChannel, Transcript::Store &store, Gate &gate, const Base::Clock &clock);

} // namespace Delivery
