// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/certificatefindings.h"

#include <algorithm>

#include "base/visibletext.h"
#include "diagnosis/rules/findingrow.h"
#include "net/tlsfacts.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;

namespace {

constexpr auto unknown = "?"_L1;

QString dateText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd"_s) : unknown;
}

QString shown(const QString &text)
{
    return text.isEmpty() ? QString(unknown) : Base::visibleText(QStringView(text));
}

QString namesOf(const Net::CertificateFacts &certificate)
{
    constexpr qsizetype most = 5;
    const QStringList &names = certificate.names;
    if (names.isEmpty())
        return shown(certificate.subject);
    const QString list = shown(names.first(std::min(names.size(), most)).join(u", "_s));
    return names.size() > most ? list + u" …"_s : list;
}

/// The certificate that has the problem; for one that the server did not send, the one that it should have signed.
Net::CertificateFacts certificateOf(const Net::CertificateProblem &problem, const QList<Net::CertificateFacts> &chain)
{
    return chain.isEmpty() ? Net::CertificateFacts()
                           : chain.at(std::clamp<qsizetype>(problem.depth, 0, chain.size() - 1));
}

QStringList argumentsOf(
    const Net::CertificateProblem &problem, const Net::CertificateFacts &certificate, const QString &host)
{
    return {
        shown(host),
        namesOf(certificate),
        dateText(certificate.notAfter),
        dateText(certificate.notBefore),
        shown(certificate.issuer),
        shown(Net::fingerprintText(certificate.sha256)),
        shown(problem.detail),
        shown(certificate.subject),
    };
}

} // namespace

QList<Finding> certificateFindings(const Net::TlsFacts &facts, const QString &host)
{
    QList<Finding> findings;
    for (const Net::CertificateProblem &problem : facts.problems) {
        const NamedRow &named = rowFor(problem.defect);
        auto finding = std::ranges::find(findings, named.id, &Finding::id);
        if (finding == findings.end()) {
            const QStringList arguments = argumentsOf(problem, certificateOf(problem, facts.chain), host);
            findings.append(findingFrom(named.id, named.row, Base::Stage::Tls, arguments));
            finding = findings.end() - 1;
        }
        finding->notes.append({Base::NoteKind::CertificateRefused, {problem.detail}});
    }
    return findings;
}

} // namespace Diagnosis
