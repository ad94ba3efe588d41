// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <list>
#include <optional>

#include <QSslConfiguration>

#include "base/result.h"
#include "net/endpoint.h"
#include "net/tlsfacts.h"
#include "net/tlspolicy.h"

namespace Net {

/// What the connections of one run share: the files of a policy, read once, and the sessions that may be resumed
/// (RFC 5077, RFC 8446 2.2). A session holds for one server under one policy, because its certificate was judged by it.
class TlsSessions final {
public:
    struct Session {
        QByteArray ticket; ///< as Qt hands it out; a secret
        TlsFacts facts; ///< from the handshake that began the session
    };

    TlsSessions() = default;
    TlsSessions(const TlsSessions &) = delete;
    TlsSessions &operator=(const TlsSessions &) = delete;

    /// Errors: as tlsConfiguration().
    [[nodiscard]] Base::Result<QSslConfiguration> configuration(const TlsPolicy &policy);
    /// The newest; none: the next handshake is a full one.
    [[nodiscard]] std::optional<Session> find(const Endpoint &server, const TlsPolicy &policy) const;
    void keep(const Endpoint &server, const TlsPolicy &policy, Session session);

private:
    struct Kept {
        Endpoint server;
        TlsPolicy policy;
        Session session;
    };
    struct Read {
        TlsPolicy policy;
        QSslConfiguration configuration;
    };
    std::list<Kept> m_kept; ///< those used last in front
    std::optional<Read> m_read;
};

} // namespace Net
