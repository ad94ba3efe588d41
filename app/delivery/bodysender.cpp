// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/bodysender.h"

#include <algorithm>

#include "base/limits.h"
#include "net/channel.h"

namespace Delivery {

BodySender::BodySender(const Message::Letter &letter, Base::BodyType form, Net::Channel &channel)
    : m_reader(letter.open(form))
    , m_channel(channel)
    , m_octetsTotal(letter.size(form))
{
}

void BodySender::beginMessage()
{
    m_chunkOctets = -1;
}

void BodySender::beginChunk(qint64 octets)
{
    m_chunkOctets = octets;
    m_chunkSent = 0;
    m_chunkLines = 0;
}

BodySender::Progress BodySender::pump()
{
    const bool isChunk = m_chunkOctets >= 0;
    while (m_channel.octetsWaiting() < Base::Limits::sendWindow) {
        const qint64 left = isChunk ? m_chunkOctets - m_chunkSent : Base::Limits::bodyChunk;
        if (left == 0)
            return Progress::Done;
        const Base::Result<QByteArray> piece = m_reader->read(std::min(left, Base::Limits::bodyChunk));
        if (!piece) {
            m_error = piece.error();
            return Progress::Failed;
        }
        const Progress progress = pumpPiece(*piece);
        if (progress != Progress::Waiting)
            return progress;
    }
    return Progress::Waiting;
}

// Waiting: there is more to come.
BodySender::Progress BodySender::pumpPiece(const QByteArray &piece)
{
    if (m_chunkOctets < 0) {
        write(piece.isEmpty() ? m_stuffer.finish() : m_stuffer.stuff(piece));
        return piece.isEmpty() ? Progress::Done : Progress::Waiting;
    }
    if (piece.isEmpty()) { // the letter has fewer octets than it said: the chunk can never be whole
        m_error = {.problem = Base::Problem::AttachmentChanged};
        return Progress::Failed;
    }
    write(piece);
    m_chunkSent += piece.size();
    m_chunkLines += std::count(piece.begin(), piece.end(), '\n');
    return m_chunkSent == m_chunkOctets ? Progress::Done : Progress::Waiting;
}

void BodySender::write(const QByteArray &octets)
{
    m_channel.write(octets);
    m_octetsWritten += octets.size();
}

Transcript::BodyFacts BodySender::facts() const
{
    if (m_chunkOctets >= 0)
        return {.octets = m_chunkSent, .octetsTotal = m_chunkOctets, .lines = m_chunkLines, .isChunked = true};
    return {.octets = m_stuffer.octets(),
        .octetsTotal = m_octetsTotal,
        .lines = m_stuffer.lines(),
        .dotsDoubled = m_stuffer.dotsDoubled()};
}

} // namespace Delivery
