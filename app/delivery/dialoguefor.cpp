// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/dialoguefor.h"

#include "delivery/order.h"
#include "smtp/dialogues/ask.h"
#include "smtp/dialogues/byhand.h"
#include "smtp/dialogues/deliver.h"
#include "smtp/dialogues/probe.h"

namespace Delivery {

Smtp::Dialogue<> dialogueFor(Smtp::SessionPlan plan, const Order &order, bool isEncrypted)
{
    if (order.isByHand)
        return Smtp::speakByHand(isEncrypted);
    std::vector<Smtp::Transaction> letters;
    letters.reserve(order.mail.size());
    for (const MailObject &mail : order.mail)
        letters.push_back(mail.transaction);
    if (!order.stopAfter)
        return Smtp::deliver(std::move(plan), std::move(letters));
    if (!order.questions.isEmpty())
        return Smtp::ask(std::move(plan), *order.stopAfter, order.questions);
    return Smtp::probe(
        std::move(plan), *order.stopAfter, letters.empty() ? std::nullopt : std::optional(letters.front()));
}

} // namespace Delivery
