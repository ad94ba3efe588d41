// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/tlsfacts.h"

namespace Net {

using namespace Qt::StringLiterals;

QLatin1StringView defectId(CertificateDefect defect)
{
    switch (defect) {
    case CertificateDefect::OtherName:
        return "other-name"_L1;
    case CertificateDefect::Expired:
        return "expired"_L1;
    case CertificateDefect::NotYetValid:
        return "not-yet-valid"_L1;
    case CertificateDefect::SelfSigned:
        return "self-signed"_L1;
    case CertificateDefect::UnknownIssuer:
        return "unknown-issuer"_L1;
    case CertificateDefect::SelfSignedInChain:
        return "self-signed-in-chain"_L1;
    case CertificateDefect::Revoked:
        return "revoked"_L1;
    case CertificateDefect::WeakSignature:
        return "weak-signature"_L1;
    case CertificateDefect::NotForServers:
        return "not-for-servers"_L1;
    case CertificateDefect::Missing:
        return "missing"_L1;
    case CertificateDefect::NotTheTrusted:
        return "not-the-trusted"_L1;
    case CertificateDefect::Other:
        return "other"_L1;
    }
    Q_UNREACHABLE();
}

QString fingerprintText(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex(':')).toUpper();
}

} // namespace Net
