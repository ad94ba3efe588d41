// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/bodysender.h"

#include "base/limits.h"
#include "net/channel.h"

namespace Delivery {

BodySender::BodySender(const Message::Letter &letter, Base::BodyType form, Net::Channel &channel)
    : m_reader(letter.open(form))
    , m_channel(channel)
    , m_octetsTotal(letter.size(form))
{
}

BodySender::Progress BodySender::pump()
{
    while (m_channel.octetsWaiting() < Base::Limits::sendWindow) {
        const Base::Result<QByteArray> piece = m_reader->read(Base::Limits::bodyChunk);
        if (!piece) {
            m_error = piece.error();
            return Progress::Failed;
        }
        if (piece->isEmpty()) {
            m_channel.write(m_stuffer.finish());
            return Progress::Done;
        }
        m_channel.write(m_stuffer.stuff(*piece));
    }
    return Progress::Waiting;
}

Transcript::BodyFacts BodySender::facts() const
{
    return {.octets = m_stuffer.octets(),
        .octetsTotal = m_octetsTotal,
        .lines = m_stuffer.lines(),
        .dotsDoubled = m_stuffer.dotsDoubled()};
}

} // namespace Delivery
