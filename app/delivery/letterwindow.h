// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "base/bodytype.h"
#include "message/letter.h"
#include "smtp/dotstuffer.h"

namespace Delivery {

/// The octets of a letter as they go over the wire, a piece at any place, without ever holding the whole of it. Made
/// again from the letter: they are not kept anywhere. Going back far reads from the beginning once more.
class LetterWindow final {
public:
    /// isStuffed: behind DATA, with doubled dots and the final one; else as BDAT sends it.
    LetterWindow(std::shared_ptr<const Message::Letter> letter, Base::BodyType form, bool isStuffed);

    /// At most so many octets from there; fewer at the end, or where the letter can no longer be read.
    [[nodiscard]] QByteArray at(qint64 offset, qint64 octets);

private:
    void rewind();
    [[nodiscard]] bool pull();

    std::shared_ptr<const Message::Letter> m_letter;
    Base::BodyType m_form;
    bool m_isStuffed;
    std::unique_ptr<Message::LetterReader> m_reader;
    Smtp::DotStuffer m_stuffer;
    QByteArray m_held; ///< the last octets that were made
    qint64 m_begin = 0; ///< offset of the first of them
    bool m_isAtEnd = false;
};

} // namespace Delivery
