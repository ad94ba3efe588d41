// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

#include "base/result.h"
#include "message/address.h"
#include "message/addressscanner.h"

namespace Message {

/// Makes addresses of tokens: RFC 5322 3.4, with the old forms of 4.4 that are still met. The source must outlive it.
class AddressParser final {
public:
    explicit AddressParser(QStringView source);

    /// The whole source as one mailbox.
    [[nodiscard]] Base::Result<Address> mailbox() const;
    /// The whole source as mailboxes and groups.
    [[nodiscard]] Base::Result<QList<Address>> list() const;

private:
    using Tokens = std::span<const AddressToken>;

    [[nodiscard]] QList<Tokens> places() const;
    [[nodiscard]] Base::Result<Address> mailbox(Tokens tokens) const;
    [[nodiscard]] bool takeAddress(Tokens tokens, Address &address) const;
    [[nodiscard]] bool takeDomain(Tokens tokens, Address &address) const;
    [[nodiscard]] bool takeName(Tokens tokens, Address &address) const;
    [[nodiscard]] QString nameFromComment(Tokens tokens) const;
    [[nodiscard]] Tokens withoutRoute(Tokens tokens) const;
    [[nodiscard]] std::size_t find(Tokens tokens, QChar special) const;
    [[nodiscard]] bool is(const AddressToken &token, QChar special) const;
    [[nodiscard]] QStringView text(const AddressToken &token) const;
    [[nodiscard]] QString word(const AddressToken &token) const;
    [[nodiscard]] Base::Error refusal(Tokens tokens) const;

    QStringView m_source;
    QList<AddressToken> m_tokens;
};

} // namespace Message
