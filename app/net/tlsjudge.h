// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QList>
#include <QSslError>

#include "net/tlsfacts.h"
#include "net/tlspolicy.h"

class QSslSocket;

namespace Net {

/// Judges one connection's encryption by a policy: what Qt reports, what was found out when a session that is resumed
/// began, and which certificates the user trusts.
class TlsJudge final {
public:
    explicit TlsJudge(TlsPolicy policy)
        : m_policy(std::move(policy))
    {
    }

    [[nodiscard]] const TlsPolicy &policy() const { return m_policy; }
    /// All that Qt reports during the handshake.
    void takeErrors(const QList<QSslError> &errors) { m_errors = errors; }
    /// The facts of the session that the handshake is to resume.
    void expectResumption(const TlsFacts &ofSession) { m_offered = ofSession; }

    [[nodiscard]] TlsFacts facts(const QSslSocket &socket) const;
    /// Whether a connection with these facts may be used.
    [[nodiscard]] bool accepts(const TlsFacts &facts) const;

private:
    void judgeByFingerprint(TlsFacts &facts) const;

    TlsPolicy m_policy;
    QList<QSslError> m_errors;
    std::optional<TlsFacts> m_offered;
};

} // namespace Net
