// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/limits.h"
#include "fuzz/input.h"
#include "fuzz/require.h"
#include "fuzz/target.h"
#include "message/address.h"
#include "smtp/command.h"
#include "smtp/mailbox.h"

using Fuzz::require;

namespace {

bool isOneLine(const QByteArray &octets)
{
    return !octets.contains('\r') && !octets.contains('\n') && !octets.contains('\0');
}

void checkEnvelope(const Message::Address &address)
{
    const auto mailbox = Smtp::Mailbox::make(address.localPart, address.domain);
    if (!mailbox)
        return;
    require(isOneLine(mailbox->path()), "a path is one line");
    require(Smtp::rcpt(*mailbox).isSafe(), "RCPT is one line");
    const auto again = Message::Address::parse(QString::fromUtf8(mailbox->toBytes()));
    require(again.hasValue(), "a mailbox of the envelope can be read");
    require(again->localPart == address.localPart, "the local part comes back as it was");
}

void checkAddress(const Message::Address &address)
{
    require(!address.localPart.isEmpty() && !address.domain.isEmpty(), "an address has both its parts");
    const auto again = Message::Address::parse(address.toText());
    require(again.hasValue(), "what is shown can be read");
    require(again->mailbox() == address.mailbox(), "the mailbox comes back as it was");
    checkEnvelope(address);
}

} // namespace

// What a person types or pastes into an address field.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(Fuzz::Input(data, size).rest());
    if (const auto one = Message::Address::parse(text))
        checkAddress(*one);
    if (const auto list = Message::parseAddressList(text)) {
        require(Message::withoutDuplicates(*list).size() <= list->size(), "leaving out adds nothing");
        for (const Message::Address &address : *list)
            checkAddress(address);
    }
    for (const QString &piece : Message::splitAddressList(text))
        require(piece.size() <= text.size(), "a piece is a part of the whole");
    return 0;
}
