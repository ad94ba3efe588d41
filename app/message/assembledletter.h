// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QList>

#include "message/letter.h"
#include "message/segment.h"

namespace Message {

/// A letter in the forms that it can take, each as segments.
class AssembledLetter final : public Letter {
public:
    struct Form {
        QByteArray header; ///< with its empty line; the segments begin with it
        QList<Segment> segments;
    };
    struct Parts {
        std::optional<Form> sevenBit; ///< one of the two forms is there at least
        std::optional<Form> eightBit;
        std::optional<Form> binary; ///< where it differs from both
        bool needsSmtpUtf8 = false;
        QByteArray messageId;
    };

    explicit AssembledLetter(Parts parts)
        : m_parts(std::move(parts))
    {
    }

    [[nodiscard]] bool canBe(Base::BodyType form) const override;
    [[nodiscard]] bool needsSmtpUtf8() const override { return m_parts.needsSmtpUtf8; }
    [[nodiscard]] qint64 size(Base::BodyType form) const override;
    [[nodiscard]] QByteArray header(Base::BodyType form) const override;
    [[nodiscard]] std::unique_ptr<LetterReader> open(Base::BodyType form) const override;
    [[nodiscard]] QByteArray messageId() const override { return m_parts.messageId; }

private:
    [[nodiscard]] const Form &nearest(Base::BodyType form) const;

    Parts m_parts;
};

} // namespace Message
