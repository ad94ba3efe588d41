// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>

#include <QList>

#include "practice/deposit.h"
#include "practice/keptmessage.h"

namespace Base {
class Clock;
}

namespace Practice {

struct Settings;

/// The letters that came in, and the rules where their octets go: memory, a maildir, nowhere.
///
/// In memory there is room for so much (Bounds); then letters are refused for now, and nothing is dropped silently.
/// It must outlive the deliveries that it opened.
class Inbox final {
public:
    /// The clock must outlive the inbox. seed: where the queue ids begin.
    Inbox(const Base::Clock &clock, quint32 seed);
    Inbox(const Inbox &) = delete;
    Inbox &operator=(const Inbox &) = delete;

    /// A letter on its way in.
    struct Delivery {
        QByteArray id;
        std::unique_ptr<Deposit> deposit; ///< null: no room
    };
    [[nodiscard]] Delivery open(const Settings &settings);
    /// Keeps the letter under its envelope; none: no room after all.
    [[nodiscard]] std::optional<KeptMessage> keep(Delivery delivery, KeptMessage envelope, const Settings &settings);

    [[nodiscard]] const Base::Clock &clock() const { return m_clock; }
    [[nodiscard]] const QList<KeptMessage> &messages() const { return m_messages; }
    void clear();

private:
    [[nodiscard]] QByteArray nextId();

    const Base::Clock &m_clock;
    quint32 m_lastId;
    QList<KeptMessage> m_messages;
    qint64 m_octetsInMemory = 0; ///< kept and on their way
};

} // namespace Practice
