// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/inbox.h"

#include "base/clock.h"
#include "practice/bounds.h"
#include "practice/maildir.h"
#include "practice/settings.h"

namespace Practice {

namespace {

class MemoryDeposit final : public Deposit {
public:
    explicit MemoryDeposit(qint64 &octetsInMemory)
        : m_octetsInMemory(octetsInMemory)
    {
    }
    ~MemoryDeposit() override { m_octetsInMemory -= m_octets.size(); }

    bool write(QByteArrayView octets) override
    {
        if (m_octetsInMemory + octets.size() > Bounds::inboxOctetsInMemory)
            return false;
        m_octets.append(octets);
        m_octetsInMemory += octets.size();
        return true;
    }

    bool keep(KeptMessage &message) override
    {
        message.octets = std::exchange(m_octets, {});
        return true;
    }

private:
    qint64 &m_octetsInMemory;
    QByteArray m_octets;
};

class NoDeposit final : public Deposit {
public:
    bool write(QByteArrayView) override { return true; }
    bool keep(KeptMessage &) override { return true; }
};

} // namespace

Inbox::Inbox(const Base::Clock &clock, quint32 seed)
    : m_clock(clock)
    , m_lastId(seed)
{
}

// An odd step goes through all 2^24 ids before one comes again, and neighbours do not look alike.
QByteArray Inbox::nextId()
{
    constexpr quint32 step = 0x9E3779;
    constexpr quint32 mask = 0xFFFFFF;
    m_lastId = (m_lastId + step) & mask;
    return QByteArray::number(m_lastId, 16).toUpper().rightJustified(6, '0');
}

Inbox::Delivery Inbox::open(const Settings &settings)
{
    Delivery delivery{nextId(), nullptr};
    if (!settings.keepsMessages)
        delivery.deposit = std::make_unique<NoDeposit>();
    else if (!settings.maildir.isEmpty())
        delivery.deposit = Maildir(settings.maildir).open(delivery.id);
    else if (m_messages.size() < Bounds::messagesInMemory)
        delivery.deposit = std::make_unique<MemoryDeposit>(m_octetsInMemory);
    return delivery;
}

std::optional<KeptMessage> Inbox::keep(Delivery delivery, KeptMessage envelope, const Settings &settings)
{
    envelope.id = delivery.id;
    envelope.receivedAt = m_clock.now();
    if (!delivery.deposit || !delivery.deposit->keep(envelope))
        return std::nullopt;
    m_octetsInMemory += envelope.octets.size();
    if (settings.keepsMessages)
        m_messages << envelope;
    return envelope;
}

void Inbox::clear()
{
    for (const KeptMessage &message : m_messages)
        m_octetsInMemory -= message.octets.size();
    m_messages.clear();
}

} // namespace Practice
