// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include "base/clock.h"
#include "delivery/gate.h"
#include "delivery/order.h"
#include "delivery/run.h"
#include "message/composer.h"
#include "message/draft.h"
#include "net/channel.h"
#include "net/tlssessions.h"
#include "transcript/store.h"

/// The order that sends a draft to a server, with no login and no check of the certificate. Fails the program where the
/// draft cannot be composed: a test that means that asks the composer.
[[nodiscard]] Delivery::Order orderFor(const Message::Draft &draft, const Net::Endpoint &server);

/// A delivery over real sockets.
class SocketRun final {
public:
    /// sessions: of TLS, to be resumed and kept.
    explicit SocketRun(Delivery::Order order, Net::TlsSessions *sessions = nullptr);

    /// Runs to the end. Nobody gets a report that did not come: the test stops there.
    [[nodiscard]] Delivery::Report report();
    [[nodiscard]] Delivery::Run &run() { return *m_run; }
    [[nodiscard]] const Transcript::Store &store() const { return m_store; }
    /// The conversation as a person sees it.
    [[nodiscard]] QByteArray shown() const;
    /// In every format, to look for what must not be there.
    [[nodiscard]] QByteArray everythingShown() const;

private:
    Base::SystemClock m_clock;
    Transcript::Store m_store;
    Delivery::Gate m_gate;
    std::unique_ptr<Delivery::Run> m_run;
};
