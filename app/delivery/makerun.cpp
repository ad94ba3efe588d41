// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/makerun.h"

#include "delivery/mailround.h"
#include "delivery/means.h"
#include "delivery/series.h"

namespace Delivery {

std::unique_ptr<Run> makeRun(
    Order order, const ChannelMaker &makeChannel, Transcript::Store &store, Gate &gate, const Base::Clock &clock)
{
    const Means means{makeChannel, store, gate, clock};
    if (order.repetition)
        return std::make_unique<Series>(std::move(order), means);
    if (order.mailHostPort)
        return std::make_unique<MailRound>(std::move(order), means);
    return means.makeErrand(std::move(order));
}

} // namespace Delivery
