// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/socketerrors.h"

#include <QAbstractSocket>

#include "net/endpoint.h"
#include "net/tlsfacts.h"

namespace Net {

using namespace Qt::StringLiterals;
using Base::Problem;
using Base::Stage;

namespace {

/// OpenSSL's words for a first record that is none: clear text where the server's hello belongs.
bool isAnsweredInClear(const QString &sslWords)
{
    return sslWords.contains("wrong version number"_L1) || sslWords.contains("packet length too long"_L1)
        || sslWords.contains("http request"_L1);
}

/// OpenSSL's words for an alert about our certificate, or about its lack (RFC 8446 6.2). An alert comes from the server.
bool isAboutOurCertificate(const QString &sslWords)
{
    if (!sslWords.contains("alert"_L1))
        return false;
    for (const QLatin1StringView alert : {"certificate required"_L1, "bad certificate"_L1, "unsupported certificate"_L1,
             "certificate revoked"_L1, "certificate expired"_L1, "certificate unknown"_L1, "unknown ca"_L1}) {
        if (sslWords.contains(alert))
            return true;
    }
    return false;
}

Problem connectProblem(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return Problem::ConnectionRefused;
    case QAbstractSocket::SocketTimeoutError:
        return Problem::ConnectTimeout;
    default: // no route, no interface, forbidden by a firewall: the detail tells them apart
        return Problem::NetworkUnreachable;
    }
}

} // namespace

Base::Error lookupError(const Endpoint &endpoint, const QString &detail)
{
    return {.problem = Problem::HostNotFound, .stage = Stage::Resolve, .subject = endpoint.host, .detail = detail};
}

Base::Error connectError(const Endpoint &endpoint, const QAbstractSocket &socket)
{
    if (socket.error() == QAbstractSocket::HostNotFoundError)
        return lookupError(endpoint, socket.errorString());
    return {.problem = connectProblem(socket.error()),
        .stage = Stage::Connect,
        .subject = endpoint.toText(),
        .detail = socket.errorString()};
}

Base::Error handshakeError(const Endpoint &endpoint, const QAbstractSocket &socket, bool startEncrypted)
{
    const QString words = socket.errorString();
    Problem problem = Problem::HandshakeFailed;
    // After STARTTLS clear text is what came behind the 220, be it an error or an attack.
    if (isAnsweredInClear(words))
        problem = startEncrypted ? Problem::TlsToPlainPort : Problem::DataBeforeTls;
    else if (isAboutOurCertificate(words))
        problem = Problem::ClientCertificateRefused;
    return {.problem = problem, .stage = Stage::Tls, .subject = endpoint.toText(), .detail = words};
}

Base::Error connectionLost(const Endpoint &endpoint, const QAbstractSocket &socket)
{
    const QString words = socket.errorString();
    if (isAboutOurCertificate(words))
        return {.problem = Problem::ClientCertificateRefused,
            .stage = Stage::Tls,
            .subject = endpoint.toText(),
            .detail = words};
    return {.problem = Problem::ConnectionLost, .stage = Stage::Done, .detail = words};
}

Base::Error certificateError(const Endpoint &endpoint, const TlsFacts &facts)
{
    Base::Error error{.problem = Problem::CertificateRefused, .stage = Stage::Tls, .subject = endpoint.host};
    for (const CertificateProblem &problem : facts.problems) {
        const QString id = defectId(problem.defect);
        if (!error.arguments.contains(id))
            error.arguments.append(id);
    }
    return error;
}

} // namespace Net
