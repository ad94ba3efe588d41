// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "message/letter.h"

namespace Support {

/// A letter of these very octets. Octets over 127 make it an 8-bit letter.
class TextLetter final : public Message::Letter {
public:
    explicit TextLetter(QByteArray octets)
        : m_octets(std::move(octets))
    {
    }

    [[nodiscard]] bool canBe(Base::BodyType form) const override;
    [[nodiscard]] bool needsSmtpUtf8() const override { return m_needsSmtpUtf8; }
    [[nodiscard]] qint64 size(Base::BodyType) const override { return m_octets.size(); }
    [[nodiscard]] QByteArray header(Base::BodyType form) const override;
    [[nodiscard]] std::unique_ptr<Message::LetterReader> open(Base::BodyType form) const override;
    [[nodiscard]] QByteArray messageId() const override { return {}; }

    void setNeedsSmtpUtf8(bool needsSmtpUtf8) { m_needsSmtpUtf8 = needsSmtpUtf8; }
    /// After so many octets reading fails, as with an attachment that has vanished.
    void breakAfter(qint64 octets) { m_breaksAfter = octets; }

private:
    QByteArray m_octets;
    qint64 m_breaksAfter = -1;
    bool m_needsSmtpUtf8 = false;
};

} // namespace Support
