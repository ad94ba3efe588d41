// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/makerun.h"

#include "delivery/job.h"
#include "delivery/mailround.h"
#include "delivery/series.h"
#include "net/channel.h"

namespace Delivery {

std::unique_ptr<Run> makeRun(
    Order order, const ChannelMaker &makeChannel, Transcript::Store &store, Gate &gate, const Base::Clock &clock)
{
    if (order.repetition)
        return std::make_unique<Series>(std::move(order), makeChannel, store, gate, clock);
    if (order.mailHostPort)
        return std::make_unique<MailRound>(std::move(order), makeChannel, store, gate, clock);
    auto channel = makeChannel(order);
    return std::make_unique<Job>(std::move(order), std::move(channel), store, gate, clock);
}

} // namespace Delivery
