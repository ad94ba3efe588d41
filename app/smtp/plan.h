// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QFlags>
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

    [[nodiscard]] Login duplicate() const; ///< named, because the secrets are copied with it
};

/// The verb that a session begins with.
enum class HelloVerb : quint8 {
    Ehlo, ///< and HELO where it is refused for good
    Helo, ///< RFC 5321 4.1.1.1, without extensions
    Lhlo, ///< LMTP, RFC 2033
};

/// What it takes to open a session.
struct SessionPlan {
    QByteArray
        clientName; ///< for EHLO: a domain or an address literal; empty: the driver puts the literal of our end in
    Security security = Security::Opportunistic;
    std::optional<Login> login;
    HelloVerb hello = HelloVerb::Ehlo;
    bool usePipelining = true;
    /// `NAME=value` for XCLIENT, values in xtext: who the server shall take us for. Empty: it is not said.
    QList<QByteArray> clientAttributes = {};
    bool followsProxyHeader = false; ///< which a server that does not expect it takes for commands
};

/// What the dialogue must know of the letter; sizes of zero: there is none, the envelope is only rehearsed.
/// the octets themselves stay with the driver.
struct Content {
    std::optional<qint64> sevenBitOctets = {}; ///< size in this form, RFC 1870 5; none: it cannot take this form
    std::optional<qint64> eightBitOctets = {};
    std::optional<qint64> binaryOctets = {}; ///< lines and octets of any kind, RFC 3030 3
    bool needsSmtpUtf8 = false; ///< its header fields hold UTF-8
};

/// When the server shall report on a recipient, RFC 3461 4.1.
enum class DsnOccasion : quint8 { Never = 0, Success = 1, Failure = 2, Delay = 4 };
Q_DECLARE_FLAGS(DsnOccasions, DsnOccasion)

/// How much of the letter a report shall bring back, RFC 3461 4.3.
enum class DsnReturn : quint8 { Full, Headers };

/// RFC 3461. What is not set is left to the server.
struct DsnWish {
    std::optional<DsnOccasions> occasions = {}; ///< none set in it: never
    std::optional<DsnReturn> content = {};
    QByteArray envelopeId = {}; ///< as the user wrote it; xtext on the wire

    [[nodiscard]] bool isEmpty() const { return !occasions && !content && envelopeId.isEmpty(); }
};

/// RFC 2852 4.
struct DeliverBy {
    qint64 seconds = 0; ///< negative only with Notify: the time has passed already
    bool isReturned = false; ///< too late: returned (R); else the sender is told and it goes on (N)
};

/// What the server is asked for besides taking the letter. Each needs an extension; where the server does not offer it,
/// the letter does not go.
struct ServiceWishes {
    DsnWish dsn = {};
    std::optional<DeliverBy> deliverBy = {};
    std::optional<qint64> holdSeconds = {}; ///< FUTURERELEASE, RFC 4865
    std::optional<int> priority = {}; ///< -9 … 9, MT-PRIORITY, RFC 6710
    bool requireTls = false; ///< RFC 8689; only over TLS with a verified certificate
    std::optional<QByteArray> submitter = {}; ///< AUTH= on MAIL, RFC 4954 5: a mailbox, or "<>"
};

/// One letter for a set of recipients, RFC 5321 3.3. A server that takes few at a time gets it in several transactions.
struct Transaction {
    std::optional<Mailbox> reversePath = {}; ///< none: the null path `<>`
    QList<Mailbox> recipients = {};
    Content content = {};
    ServiceWishes wishes = {};
    bool allOrNothing = false; ///< no letter unless every recipient is accepted
    bool useChunking = false; ///< BDAT instead of DATA where CHUNKING is offered, RFC 3030
    bool useEightBit = true;
    bool useSmtpUtf8 = true;
};

/// Where a probe leaves.
enum class ProbeStop : quint8 { Greeting, Hello, Tls, Login, Mail, Rcpt };

Q_DECLARE_OPERATORS_FOR_FLAGS(DsnOccasions)

} // namespace Smtp
