// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/tlsnotes.h"

#include "net/tlsfacts.h"
#include "transcript/store.h"

namespace Delivery {

using namespace Qt::StringLiterals;
using Base::NoteKind;

namespace {

QString defectsOf(const Net::TlsFacts &facts)
{
    QStringList defects;
    for (const Net::CertificateProblem &problem : facts.problems)
        defects.append(problem.detail);
    return defects.join(u"; "_s);
}

Base::Note trustNote(const Net::TlsFacts &facts, bool isToMailHost)
{
    const bool hasCertificate = !facts.chain.isEmpty();
    if (facts.isVerified())
        return {NoteKind::CertificateVerified, {facts.chain.constFirst().subject}};
    if (facts.isTrustedByPin && hasCertificate)
        return {NoteKind::CertificateTrustedByUser, {Net::fingerprintText(facts.chain.constFirst().sha256)}};
    return {isToMailHost ? NoteKind::CertificateNotEnforced : NoteKind::CertificateNotVerified, {defectsOf(facts)}};
}

} // namespace

void noteEncryption(const Net::TlsFacts &facts, bool isToMailHost, Transcript::Store &store)
{
    store.appendNote({NoteKind::TlsStarted, {facts.protocol, facts.cipher}}, true);
    if (facts.isResumed)
        store.appendNote({NoteKind::TlsResumed, {}}, true);
    store.appendNote(trustNote(facts, isToMailHost), true);
}

void noteRefusedCertificate(const Net::TlsFacts &facts, Transcript::Store &store)
{
    for (const Net::CertificateProblem &problem : facts.problems)
        store.appendNote({NoteKind::CertificateRefused, {problem.detail}});
}

QByteArray addressLiteral(const QString &address)
{
    // A zone index ("%eth0") means nothing to the other side, and neither does that an IPv4 address was written as IPv6.
    QByteArray plain = address.section(u'%', 0, 0).toLatin1().toLower();
    if (plain.isEmpty())
        return "[127.0.0.1]";
    if (plain.startsWith("::ffff:") && plain.contains('.'))
        plain.remove(0, 7);
    const QByteArray tag = plain.contains(':') ? QByteArrayLiteral("IPv6:") : QByteArray();
    return '[' + tag + plain + ']';
}

} // namespace Delivery
