// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/order.h"

namespace Delivery {

namespace {

Base::Result<Smtp::Mailbox> mailboxOf(const Message::Address &address)
{
    return Smtp::Mailbox::make(address.localPart, address.domain);
}

} // namespace

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
