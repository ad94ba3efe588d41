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

/// Pulls a letter and pushes it into a channel, never more than the send window ahead of the wire: whole with its dots
/// doubled, or in chunks as it is (RFC 3030 2).
class BodySender final {
public:
    enum class Progress : quint8 { Waiting, Done, Failed };

    /// The channel must outlive the sender.
    BodySender(const Message::Letter &letter, Base::BodyType form, Net::Channel &channel);

    /// From here to the end, and the final dot.
    void beginMessage();
    /// The next octets.
    void beginChunk(qint64 octets);
    /// Writes what fits; call it again when the channel has written. Done: all that was begun is written.
    [[nodiscard]] Progress pump();

    /// Octets that the channel was given, dots and all, in the letter's whole life.
    [[nodiscard]] qint64 octetsWritten() const { return m_octetsWritten; }
    /// Of the message or the chunk that was begun last.
    [[nodiscard]] Transcript::BodyFacts facts() const;
    /// After Failed. Without its end the server throws the letter away.
    [[nodiscard]] const Base::Error &error() const { return m_error; }

private:
    [[nodiscard]] Progress pumpPiece(const QByteArray &piece);
    void write(const QByteArray &octets);

    std::unique_ptr<Message::LetterReader> m_reader;
    Net::Channel &m_channel;
    Smtp::DotStuffer m_stuffer;
    qint64 m_octetsTotal;
    qint64 m_chunkOctets = -1; ///< of the chunk; -1: the message goes whole
    qint64 m_chunkSent = 0;
    qint64 m_chunkLines = 0;
    qint64 m_octetsWritten = 0;
    Base::Error m_error;
};

} // namespace Delivery
