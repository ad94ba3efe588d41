// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Practice {

struct KeptMessage;

/// A place for one letter while it comes in. Nothing of it stays unless keep() was called.
class Deposit {
public:
    Deposit() = default;
    virtual ~Deposit() = default;
    Deposit(const Deposit &) = delete;
    Deposit &operator=(const Deposit &) = delete;

    /// False: there is no room. What was written is not worth keeping then.
    [[nodiscard]] virtual bool write(QByteArrayView octets) = 0;
    /// The letter is whole; the message has its id and its envelope and is told where its octets are. False: no room.
    [[nodiscard]] virtual bool keep(KeptMessage &message) = 0;
};

} // namespace Practice
