// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSslError>

#include "net/tlsfacts.h"

class QSslCertificate;
class QSslSocket;

namespace Net {

/// What the socket knows of its encryption, in our words; errors are all that Qt reported during the handshake.
/// Text out of certificates is made safe to show. isTrustedByPin stays false: that is for the policy to say.
[[nodiscard]] TlsFacts inspectTls(const QSslSocket &socket, const QList<QSslError> &errors);

/// The errors in our words, each defect of a certificate once.
[[nodiscard]] QList<CertificateProblem> certificateProblems(
    const QList<QSslError> &errors, const QList<QSslCertificate> &chain);

} // namespace Net
