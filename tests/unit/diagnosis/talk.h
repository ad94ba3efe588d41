// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <deque>

#include <QByteArray>

#include "support/manualclock.h"
#include "transcript/store.h"

namespace Support {

/// A transcript made of lines as one writes them down: "C: …", "S: …", "B: octets dots" for a letter, with " chunk"
/// behind BDAT, "L: …" for a line of a letter that is typed, "TLS" where the encryption begins, "-- address" for the connection, "UNVERIFIED why" for its certificate, "wait seconds"; \r and \n
/// in a command are the octets. A reply answers the first line that waits for one.
class Talk final {
public:
    explicit Talk(const QByteArray &lines);

    [[nodiscard]] const Transcript::Store &store() const { return m_store; }

private:
    void take(const QByteArray &line);
    void hear(const QByteArray &line);

    Support::ManualClock m_clock;
    Transcript::Store m_store{m_clock};
    std::deque<qsizetype> m_due;
    bool m_isEncrypted = false;
    bool m_isGreeted = false;
};

} // namespace Support
