// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/means.h"

#include "delivery/job.h"
#include "delivery/longlist.h"
#include "net/channel.h"

namespace Delivery {

std::unique_ptr<Job> Means::makeJob(Order order) const
{
    std::unique_ptr<Net::Channel> channel = makeChannel(order);
    return std::make_unique<Job>(std::move(order), std::move(channel), store, gate, clock);
}

std::unique_ptr<Run> Means::makeErrand(Order order) const
{
    if (isLongList(order))
        return std::make_unique<LongList>(std::move(order), *this);
    return makeJob(std::move(order));
}

} // namespace Delivery
