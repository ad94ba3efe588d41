// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/intake.h"

#include <algorithm>
#include <utility>

#include "practice/offer.h"
#include "practice/settings.h"

namespace Practice {

Intake::Intake(const Settings &settings, Inbox &inbox)
    : m_settings(settings)
    , m_inbox(inbox)
{
}

void Intake::beginData()
{
    open();
    m_chunk.reset();
    m_data = DataReceiver(announcedSizeLimit(m_settings));
}

void Intake::beginChunk(const Chunk &chunk)
{
    if (!chunk.isRefused && !m_isOpen)
        open();
    m_chunk = chunk;
    m_chunkFacts = {.octetsTotal = chunk.octets, .isChunked = true};
}

void Intake::open()
{
    drop();
    m_isOpen = true;
    m_delivery = m_inbox.open(m_settings);
}

void Intake::drop()
{
    m_delivery = {};
    m_isOpen = false;
    m_check = {};
    m_chunkedOctets = 0;
}

qsizetype Intake::take(QByteArrayView octets)
{
    if (m_chunk)
        return takeChunk(*m_chunk, octets);
    QByteArray text;
    const qsizetype taken = m_data.take(octets, text);
    store(text);
    return taken;
}

qsizetype Intake::takeChunk(const Chunk &chunk, QByteArrayView octets)
{
    const qint64 missing = m_chunkFacts.octetsTotal - m_chunkFacts.octets;
    const QByteArrayView taken = octets.first(std::min<qint64>(octets.size(), missing));
    m_chunkFacts.octets += taken.size();
    m_chunkFacts.lines += std::count(taken.begin(), taken.end(), '\n');
    if (chunk.isRefused)
        return taken.size();
    const qint64 limit = announcedSizeLimit(m_settings);
    const qint64 room = limit > 0 ? std::max<qint64>(limit - m_chunkedOctets, 0) : taken.size();
    m_chunkedOctets += taken.size();
    store(taken.first(std::min<qint64>(taken.size(), room)));
    return taken.size();
}

void Intake::store(QByteArrayView text)
{
    if (m_settings.isStrict)
        m_check.look(text);
    // What is refused already needs no place.
    if (m_delivery.deposit && !m_delivery.deposit->write(text))
        m_delivery.deposit.reset();
}

bool Intake::isComplete() const
{
    return m_chunk ? m_chunkFacts.octets == m_chunkFacts.octetsTotal : m_data.isComplete();
}

const Transcript::BodyFacts &Intake::facts() const
{
    return m_chunk ? m_chunkFacts : m_data.facts();
}

bool Intake::isOverLimit() const
{
    const qint64 limit = announcedSizeLimit(m_settings);
    return m_chunk ? limit > 0 && m_chunkedOctets > limit : m_data.isOverLimit();
}

Answer Intake::tooLarge() const
{
    return answer(552, "5.3.4",
        "the letter is too large; the limit is " + QByteArray::number(announcedSizeLimit(m_settings)) + " octets");
}

std::optional<Answer> Intake::complaint(const Rules &rules) const
{
    if (isOverLimit())
        return tooLarge();
    if (!m_settings.isStrict || rules.isBinary)
        return std::nullopt;
    if (m_check.hasBareLineEnd())
        return answer(
            554, "5.6.0", "the letter has a CR or LF that stands alone; lines end with CRLF (RFC 5321 2.3.8)");
    if (m_check.hasNul())
        return answer(554, "5.6.0", "the letter has a NUL in it; only BODY=BINARYMIME allows that (RFC 3030 3)");
    if (m_check.hasEightBits() && !rules.mayHaveEightBits)
        return answer(554, "5.6.1", "the letter has octets above 127 and MAIL said no BODY=8BITMIME (RFC 6152 2)");
    if (m_check.hasOverlongLine())
        return answer(554, "5.6.0", "the letter has a line of more than 998 octets (RFC 5322 2.1.1)");
    return std::nullopt;
}

std::optional<KeptMessage> Intake::keep(KeptMessage envelope)
{
    envelope.size = m_chunk ? m_chunkedOctets : m_data.facts().octets;
    Inbox::Delivery delivery = std::exchange(m_delivery, {});
    drop();
    return m_inbox.keep(std::move(delivery), std::move(envelope), m_settings);
}

} // namespace Practice
