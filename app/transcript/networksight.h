// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include "transcript/tlsrecords.h"
#include "transcript/wiresegment.h"

namespace Transcript {

/// One thing that somebody on the way sees of a conversation: octets in clear, the handshake of TLS, or records.
struct NetworkSight {
    enum class Kind : quint8 { Clear, Handshake, Records };
    /// What a login in clear gives away; masked here all the same.
    enum class Secret : quint8 {
        None,
        UserName,
        Password,
        Token, ///< of OAuth
        Proof, ///< what a mechanism made from the password, which is not told (CRAM-MD5, SCRAM)
    };

    /// Of the server, in a handshake.
    enum class Certificate : quint8 {
        Readable, ///< TLS 1.2
        Hidden, ///< TLS 1.3 encrypts it
        None, ///< an earlier session goes on
    };

    Kind kind = Kind::Clear;
    /// Of records there is no text; a handshake has the row of its note alone, and begins with what was said before it.
    WireSegment segment = {};
    qint64 duration = 0; ///< a handshake: nanoseconds
    Secret secret = Secret::None;
    TlsRecords records = {}; ///< computed
    QString serverName = {}; ///< a handshake: the name that goes out in clear (RFC 6066 3); empty: an address has none
    QString protocol = {}; ///< a handshake
    Certificate certificate = Certificate::None; ///< a handshake

    friend bool operator==(const NetworkSight &, const NetworkSight &) = default;
};

/// In their order, at most so many.
[[nodiscard]] QList<NetworkSight> networkSights(const Store &store, qsizetype atMost);

} // namespace Transcript
