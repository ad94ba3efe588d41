// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QList>

#include "base/bodytype.h"
#include "base/secret.h"
#include "smtp/mailbox.h"

namespace Smtp {

enum class Security : quint8 {
    None, ///< in clear
    Opportunistic, ///< STARTTLS where it is offered; a login needs it all the same
    StartTls, ///< STARTTLS or nothing, RFC 3207
    Implicit, ///< TLS from the first octet, RFC 8314 3
};

/// Whether the first response goes along with AUTH (RFC 4954 4).
enum class InitialResponse : quint8 {
    Automatic, ///< as the mechanism is best served
    Always,
    Never,
};

struct Login {
    QByteArray user; ///< the authentication identity, UTF-8
    QByteArray authorization = {}; ///< the authorization identity, UTF-8; empty: what the server derives from the user
    Base::Secret password = {};
    Base::Secret token = {}; ///< an OAuth 2 access token (RFC 6750), for XOAUTH2 and OAUTHBEARER
    QList<QByteArray> mechanisms = {}; ///< in order of preference; empty: strongest first
    InitialResponse initialResponse = InitialResponse::Automatic;
    bool isAllowedInClear = false;

    [[nodiscard]] Login duplicate() const;
};

/// What it takes to open a session.
struct SessionPlan {
    QByteArray
        clientName; ///< for EHLO: a domain or an address literal; empty: the driver puts the literal of our end in
    Security security = Security::Opportunistic;
    std::optional<Login> login;
    bool speakHelo = false; ///< HELO from the start
    bool usePipelining = true;
};

/// What the dialogue must know of the letter; sizes of zero: there is none, the envelope is only rehearsed.
/// the octets themselves stay with the driver.
struct Content {
    std::optional<qint64> sevenBitOctets = {}; ///< size in this form, RFC 1870 5; none: it cannot take this form
    std::optional<qint64> eightBitOctets = {};
    bool needsSmtpUtf8 = false; ///< its header fields hold UTF-8
};

/// One letter for a set of recipients: a mail transaction, RFC 5321 3.3.
struct Transaction {
    std::optional<Mailbox> reversePath; ///< none: the null path `<>`
    QList<Mailbox> recipients;
    Content content;
    bool allOrNothing = false; ///< no letter unless every recipient is accepted
    bool useEightBit = true;
    bool useSmtpUtf8 = true;
};

/// Where a probe leaves.
enum class ProbeStop : quint8 { Greeting, Hello, Tls, Login, Mail, Rcpt };

} // namespace Smtp
