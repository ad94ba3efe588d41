// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include "base/result.h"

namespace Message {

/// One mailbox with its display name, RFC 5322 3.4. Text is decoded; wire forms are made by the writers.
struct Address {
    QString displayName; ///< may be empty
    QString localPart; ///< without quotes: `john doe` for `"john doe"@example.org`
    QString domain; ///< as typed, lower-cased ASCII; a literal keeps its brackets: `[192.0.2.1]`

    /// One mailbox, with or without a display name: `Ann <ann@example.org>`, `ann@example.org`.
    /// Errors: BadAddress with the text as subject, LineBreakInField.
    [[nodiscard]] static Base::Result<Address> parse(QStringView text);

    /// `local@domain`, the local part quoted where RFC 5321 4.1.2 asks for it.
    [[nodiscard]] QString mailbox() const;
    /// `Ann <ann@example.org>` for people and for input fields; parse() takes it back.
    [[nodiscard]] QString toText() const;
    /// The local part is not ASCII, so that only SMTPUTF8 can carry it (RFC 6531 3.2).
    [[nodiscard]] bool needsSmtpUtf8() const;

    friend bool operator==(const Address &, const Address &) = default;
};

/// Mailboxes and groups separated by commas or semicolons; comments and empty places are allowed (RFC 5322 3.4, 4.4).
/// Errors: the first address that does not parse; TooManyRecipients.
[[nodiscard]] Base::Result<QList<Address>> parseAddressList(QStringView text);
/// Over Base::Limits::recipients.
[[nodiscard]] Base::Error tooManyRecipients();

/// Splits typed or pasted text at the separators outside quotes, brackets and comments, without judging the pieces.
/// Line breaks separate too, so that a column of addresses can be pasted; the name of a group is left out.
[[nodiscard]] QStringList splitAddressList(QStringView text);

/// The addresses without repetitions: domains compared without case, local parts exactly (RFC 5321 2.4). Order kept.
[[nodiscard]] QList<Address> withoutDuplicates(const QList<Address> &addresses);

} // namespace Message
