// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <vector>

#include "practice/datareceiver.h"
#include "practice/event.h"
#include "practice/inbox.h"
#include "practice/session.h"
#include "smtp/linebuffer.h"

namespace Practice {

struct Settings;

/// One client's stay, without a socket: octets in, events out, however the octets are cut.
///
/// Cuts lines for the session, takes letters to the inbox, and drops what is pipelined behind STARTTLS and QUIT.
class Visit final {
public:
    using Events = std::vector<Event>;

    /// Settings and inbox must outlive the visit.
    Visit(const Settings &settings, Inbox &inbox, QByteArray clientAddress, bool isEncrypted);

    [[nodiscard]] Events greet();
    [[nodiscard]] Events receive(QByteArrayView octets);
    /// The handshake that was asked for is done.
    void encryptionStarted() { m_session.encryptionStarted(); }
    /// The server leaves: 421 and close. Nothing of a letter that is not whole stays.
    [[nodiscard]] Events dismiss(const QByteArray &enhancedCode, const QByteArray &reason);

private:
    [[nodiscard]] bool takeNext();
    [[nodiscard]] bool takeLine();
    [[nodiscard]] bool takeOverlongLine();
    [[nodiscard]] bool takeBody();
    void reply(const Answer &answer);
    void beginBody();
    void endBody();
    [[nodiscard]] Answer verdict() const;
    [[nodiscard]] std::optional<KeptMessage> keep(const Answer &verdict);

    const Settings &m_settings;
    Inbox &m_inbox;
    QByteArray m_clientAddress;
    Session m_session;
    Smtp::LineBuffer m_lines;
    bool m_isSkipping = false; ///< the rest of a line that is too long
    std::optional<DataReceiver> m_body;
    Inbox::Delivery m_delivery;
    Events m_events;
};

} // namespace Practice
