// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QByteArray>
#include <QList>

#include "base/bodytype.h"
#include "base/result.h"

namespace Message {

/// The octets of a letter, pulled piece by piece while it is sent. Lines end in CRLF, but for what goes as Binary; dots
/// are not doubled.
class LetterReader {
public:
    virtual ~LetterReader() = default;
    /// At most so many octets; empty: that was all. Errors: AttachmentMissing, AttachmentUnreadable,
    /// AttachmentChanged, FileUnreadable. After an error the letter must not be finished.
    [[nodiscard]] virtual Base::Result<QByteArray> read(qint64 atMost) = 0;
};

/// A finished letter: exact size before it is sent, exact octets when it is sent, as often as asked. Immutable.
class Letter {
public:
    virtual ~Letter() = default;

    /// Forms that this letter can take. A composed letter has SevenBit, and EightBit where it differs; where its
    /// header fields hold UTF-8, EightBit alone; and Binary where that spares an encoding. A ready-made file has the
    /// one that it is, and Binary where it says so of itself. Asked for a form that it cannot take, a letter answers for
    /// another one.
    [[nodiscard]] virtual bool canBe(Base::BodyType form) const = 0;
    /// Header fields hold UTF-8, so that the server must offer SMTPUTF8 (RFC 6531 3.2).
    [[nodiscard]] virtual bool needsSmtpUtf8() const = 0;
    /// Octets on the wire before dots are doubled, without the final dot (RFC 1870 5).
    [[nodiscard]] virtual qint64 size(Base::BodyType form) const = 0;
    /// The header section with its empty line, in CRLF form.
    [[nodiscard]] virtual QByteArray header(Base::BodyType form) const = 0;
    [[nodiscard]] virtual std::unique_ptr<LetterReader> open(Base::BodyType form) const = 0;
    /// With its angle brackets; empty where a ready-made file has none.
    [[nodiscard]] virtual QByteArray messageId() const = 0;
};

} // namespace Message
