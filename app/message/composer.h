// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>

#include <QDateTime>
#include <QList>

#include "base/result.h"
#include "message/address.h"
#include "message/letter.h"

namespace Message {

struct Draft;

/// A draft that can be sent: who is written to, and the letter itself.
struct Composed {
    std::optional<Address> sender; ///< of the envelope; none: the null path
    QList<Address> recipients; ///< of the envelope: To, Cc and Bcc, or its own; without duplicates
    std::shared_ptr<const Letter> letter; ///< shared: the outbox, the job and the window look at the same letter
};

/// What the writer would otherwise take from the world; a test fixes it.
struct Stamp {
    QDateTime date;
    QByteArray uniqueId; ///< unpredictable ASCII letters and digits: left side of the Message-ID, and boundaries

    [[nodiscard]] static Stamp fresh();
};

/// Checks a draft and makes the letter of it; nothing is sent, attachments are measured but not read whole.
/// Of the extra fields, User-Agent replaces the program's own; those that the draft has a place for or that belong to
/// the structure (Date, From, To, Cc, Bcc, Reply-To, Subject, Message-ID, MIME-Version, Content-…) are refused.
/// Errors, the first that is met: NoSender, NoRecipient, TooManyRecipients, BadAddress, LineBreakInField, BadField,
/// AttachmentMissing, AttachmentUnreadable.
[[nodiscard]] Base::Result<Composed> compose(const Draft &draft, const Stamp &stamp = Stamp::fresh());

/// A finished message, sent octet for octet; only bare LF and CR become CRLF, and a last line without an end gets one.
/// A Bcc field in it is sent like any other: whoever brings a finished message decides what stands in it.
/// The file is read once to be measured and again when it is sent. Errors: FileUnreadable.
[[nodiscard]] Base::Result<std::shared_ptr<const Letter>> readyMade(const QString &path);
[[nodiscard]] std::shared_ptr<const Letter> readyMade(const QByteArray &octets);

} // namespace Message
