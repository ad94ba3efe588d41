// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

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
class Job;
class Run;

/// What a run makes its conversations with. Store, gate and clock must outlive it, and so must what its channels share.
struct Means {
    ChannelMaker makeChannel;
    Transcript::Store &store;
    Gate &gate;
    const Base::Clock &clock;

    /// One conversation, not yet begun.
    [[nodiscard]] std::unique_ptr<Job> makeJob(Order order) const;
    /// What brings the mail of this order to its server: mostly one conversation, where need be several. Not yet begun.
    [[nodiscard]] std::unique_ptr<Run> makeErrand(Order order) const;
};

} // namespace Delivery
