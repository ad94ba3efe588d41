// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/sasl/saslmechanism.h"

namespace Smtp {

/// RFC 2195: the challenge, hashed with the password. It keeps the password off the wire and nothing else: no proof of
/// the server, one round of MD5, and the server must know the password. So it is spoken where it is wished for alone.
class CramMd5Mechanism final : public SaslMechanism {
public:
    CramMd5Mechanism(QByteArray user, Base::Secret password);

    [[nodiscard]] QByteArray name() const override { return QByteArrayLiteral("CRAM-MD5"); }
    [[nodiscard]] Opening opening() const override { return Opening::Server; }
    [[nodiscard]] std::optional<SaslResponse> respond(const QByteArray &challenge) override;

private:
    QByteArray m_user;
    Base::Secret m_password;
    bool m_hasResponded = false;
};

/// The response to a challenge: the user, a space, and the hash in hexadecimal.
[[nodiscard]] Base::Secret cramMd5Response(
    const QByteArray &user, const Base::Secret &password, const QByteArray &challenge);

} // namespace Smtp
