// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/sasl/saslmechanism.h"

namespace Smtp {

/// The mechanisms without a secret: one response, a name that may be empty.
///
/// EXTERNAL (RFC 4422 A): the certificate of the TLS handshake, say, proves who we are, and the name is whom to act as.
/// ANONYMOUS (RFC 4505): nothing does, and the name is a trace for the server's log.
class NameMechanism final : public SaslMechanism {
public:
    NameMechanism(QByteArray mechanism, QByteArray name);

    [[nodiscard]] QByteArray name() const override { return m_mechanism; }
    [[nodiscard]] Opening opening() const override { return Opening::Client; }
    [[nodiscard]] std::optional<SaslResponse> respond(const QByteArray &challenge) override;

private:
    QByteArray m_mechanism;
    QByteArray m_name;
    bool m_hasResponded = false;
};

} // namespace Smtp
