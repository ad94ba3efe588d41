// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "base/error.h"
#include "message/letter.h"
#include "smtp/dotstuffer.h"
#include "transcript/entry.h"

namespace Net {
class Channel;
}

namespace Delivery {

/// Pulls a letter and pushes it into a channel, never more than the send window ahead of the wire.
class BodySender final {
public:
    enum class Progress : quint8 { Waiting, Done, Failed };

    /// The channel must outlive the sender.
    BodySender(const Message::Letter &letter, Base::BodyType form, Net::Channel &channel);

    /// Writes what fits; call it again when the channel has written. Done: the final dot was written too.
    [[nodiscard]] Progress pump();

    [[nodiscard]] Transcript::BodyFacts facts() const;
    /// After Failed. Without the final dot the server throws the letter away.
    [[nodiscard]] const Base::Error &error() const { return m_error; }

private:
    std::unique_ptr<Message::LetterReader> m_reader;
    Net::Channel &m_channel;
    Smtp::DotStuffer m_stuffer;
    qint64 m_octetsTotal;
    Base::Error m_error;
};

} // namespace Delivery
