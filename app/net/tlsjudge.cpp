// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/tlsjudge.h"

#include <algorithm>

#include <QSslCertificate>
#include <QSslSocket>

#include "net/tlsinspection.h"

namespace Net {

using namespace Qt::StringLiterals;

namespace {

/// The server shows its certificates when a session begins, and not again: without them the session that was offered is
/// resumed, and with it holds what was found out then.
bool isWithoutChain(const QSslSocket &socket)
{
    return socket.peerCertificateChain().isEmpty() && !socket.peerCertificate().isNull();
}

} // namespace

TlsFacts TlsJudge::facts(const QSslSocket &socket) const
{
    TlsFacts facts = inspectTls(socket, m_errors);
    if (m_offered && isWithoutChain(socket)) {
        facts.isResumed = true;
        facts.chain = m_offered->chain;
        facts.problems = m_offered->problems;
    }
    judgeByFingerprint(facts);
    return facts;
}

void TlsJudge::judgeByFingerprint(TlsFacts &facts) const
{
    const auto isAboutTrust = [](const CertificateProblem &problem) {
        return problem.defect == CertificateDefect::NotTheTrusted;
    };
    facts.problems.removeIf(isAboutTrust); // of a session that is resumed
    const bool isTrusted
        = !facts.chain.isEmpty() && m_policy.trustedFingerprints.contains(facts.chain.constFirst().sha256);
    facts.isTrustedByPin = isTrusted && !facts.problems.isEmpty();
    const bool matters = m_policy.onlyTrusted || !facts.problems.isEmpty();
    if (!isTrusted && !m_policy.trustedFingerprints.isEmpty() && matters)
        facts.problems.prepend(
            {CertificateDefect::NotTheTrusted, 0, u"The certificate is not the one that is trusted here"_s});
}

bool TlsJudge::accepts(const TlsFacts &facts) const
{
    return !m_policy.verify || facts.problems.isEmpty() || facts.isTrustedByPin;
}

} // namespace Net
