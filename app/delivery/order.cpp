// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/order.h"

namespace Delivery {

using namespace Qt::StringLiterals;

namespace {

Base::Result<Smtp::Mailbox> mailboxOf(const Message::Address &address)
{
    return Smtp::Mailbox::make(address.localPart, address.domain);
}

Smtp::SessionPlan duplicateOf(const Smtp::SessionPlan &plan)
{
    Smtp::SessionPlan copy{.clientName = plan.clientName,
        .security = plan.security,
        .login = std::nullopt,
        .hello = plan.hello,
        .usePipelining = plan.usePipelining,
        .clientAttributes = plan.clientAttributes};
    if (plan.login)
        copy.login = plan.login->duplicate();
    return copy;
}

} // namespace

Order Order::duplicateWith(std::vector<MailObject> letters) const
{
    return {.server = server,
        .route = route.duplicate(),
        .tls = tls,
        .session = duplicateOf(session),
        .patience = patience,
        .mail = std::move(letters),
        .stopAfter = stopAfter,
        .questions = questions,
        .isToMailHost = isToMailHost};
}

bool staysOnThisComputer(const Order &order)
{
    if (order.server.isLocal())
        return true;
    const QHostAddress address(order.server.host);
    const bool isLocalName = order.server.host.compare("localhost"_L1, Qt::CaseInsensitive) == 0;
    return !order.route.proxy && (address.isLoopback() || (isLocalName && !order.route.nameServer));
}

Base::Result<Smtp::Transaction> transactionFor(const std::optional<Message::Address> &sender,
    const QList<Message::Address> &recipients, const Message::Letter *letter)
{
    Smtp::Transaction transaction;
    if (sender) {
        const Base::Result<Smtp::Mailbox> reversePath = mailboxOf(*sender);
        if (!reversePath)
            return reversePath.error();
        transaction.reversePath = *reversePath;
    }
    for (const Message::Address &address : recipients) {
        const Base::Result<Smtp::Mailbox> recipient = mailboxOf(address);
        if (!recipient)
            return recipient.error();
        transaction.recipients.append(*recipient);
    }
    if (letter != nullptr)
        transaction.content = contentOf(*letter);
    else
        transaction.content.sevenBitOctets = 0; // no letter: it fits everywhere, and no SIZE is announced
    return transaction;
}

Smtp::Content contentOf(const Message::Letter &letter)
{
    Smtp::Content content;
    if (letter.canBe(Base::BodyType::SevenBit))
        content.sevenBitOctets = letter.size(Base::BodyType::SevenBit);
    if (letter.canBe(Base::BodyType::EightBit))
        content.eightBitOctets = letter.size(Base::BodyType::EightBit);
    if (letter.canBe(Base::BodyType::Binary))
        content.binaryOctets = letter.size(Base::BodyType::Binary);
    content.needsSmtpUtf8 = letter.needsSmtpUtf8();
    return content;
}

} // namespace Delivery
