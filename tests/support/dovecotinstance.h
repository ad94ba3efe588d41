// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/privateserver.h"

namespace Support {

/// A private Dovecot: submission at endpoint(), where STARTTLS is offered and a login is required, and LMTP at two
/// places.
///
/// ann, bob, carol and full log in with the password given to start(), by PLAIN, LOGIN, CRAM-MD5, DIGEST-MD5,
/// SCRAM-SHA-1 and SCRAM-SHA-256; ann also with token(), by OAUTHBEARER and XOAUTH2. What is submitted is forgotten.
///
/// By LMTP, ann, bob and carol at `example.org` get their letters; `full` is accepted at RCPT and refused after the
/// letter (552 5.2.2), `later` is put off at RCPT (451 4.3.0), everybody else is refused there (550 5.1.1).
class DovecotInstance final : public PrivateServer {
public:
    DovecotInstance();

    [[nodiscard]] Net::Endpoint lmtp() const;
    [[nodiscard]] QString lmtpSocketPath() const;
    /// Where another server may ask it whether a login is good: Postfix, with `smtpd_sasl_path`.
    [[nodiscard]] QString loginSocketPath() const;
    /// An OAuth 2 access token for ann.
    [[nodiscard]] QString token() const;
    /// The letters of a user that have arrived by LMTP so far, as files; in no order.
    [[nodiscard]] QStringList arrivedFor(const QString &localPart) const;
};

} // namespace Support
