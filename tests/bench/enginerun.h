// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <deque>
#include <memory>

#include <QElapsedTimer>
#include <QObject>

#include "base/clock.h"
#include "delivery/gate.h"
#include "delivery/job.h"
#include "message/letter.h"
#include "net/tlssessions.h"
#include "transcript/store.h"

namespace Bench {

/// The engine alone, in this process: small letters over real sockets.
class EngineRun final : public QObject {
    Q_OBJECT
public:
    /// Over TLS from the first octet where the policy trusts a fingerprint, else in clear.
    EngineRun(Net::Endpoint server, Net::TlsPolicy tls, qsizetype letterOctets);

    /// Seconds until so many letters have gone over so many connections at once; 0: some were not accepted.
    [[nodiscard]] double secondsOf(int letters, int connections);
    /// Seconds until so many connections, one after the other, have brought one letter each; 0 as above.
    [[nodiscard]] double secondsOfVisits(int connections);

private:
    struct Visit {
        std::unique_ptr<Transcript::Store> store;
        std::unique_ptr<Delivery::Job> job;
    };

    [[nodiscard]] double run(int visitsAtOnce, int visitsInTurn, int letters);
    void begin(int letters);
    void take(const Delivery::Report &report, int letters);

    Net::Endpoint m_server;
    Net::TlsPolicy m_tls;
    std::shared_ptr<const Message::Letter> m_letter;
    Base::SystemClock m_clock;
    Delivery::Gate m_gate;
    Net::TlsSessions m_sessions;
    std::deque<Visit> m_visits;
    int m_running = 0;
    int m_toCome = 0;
    bool m_isRefused = false;
};

} // namespace Bench
