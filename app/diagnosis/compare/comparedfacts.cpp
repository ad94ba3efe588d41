// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/compare/comparedfacts.h"

#include <cstdlib>

#include <QMap>

#include "base/visibletext.h"
#include "delivery/report.h"
#include "diagnosis/compare/worddifference.h"
#include "smtp/capabilities.h"
#include "smtp/reply.h"
#include "transcript/store.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;
using Transcript::Entry;
using Transcript::EntryKind;
using Known = std::optional<QString>;

namespace {

// A wait is worth a word when one is twice the other and a tenth of a second longer.
constexpr qint64 noticeable = 100'000'000; // nanoseconds
constexpr qsizetype mostRows = 2000;

class FactList {
public:
    void add(ComparedKind kind, const Known &left, const Known &right, const QString &name = {})
    {
        if (left != right)
            m_facts.append({kind, name, left, right});
    }
    void addNanoseconds(ComparedKind kind, qint64 left, qint64 right, const QString &name = {})
    {
        const bool isWorthIt = left >= 0 && right >= 0 && std::abs(left - right) >= noticeable
            && std::max(left, right) >= 2 * std::min(left, right);
        if (isWorthIt)
            add(kind, QString::number(left), QString::number(right), name);
    }
    [[nodiscard]] const QList<ComparedFact> &facts() const { return m_facts; }

private:
    QList<ComparedFact> m_facts;
};

/// As the last EHLO or LHLO was answered: after STARTTLS, what was said before counts no more.
Smtp::Capabilities capabilitiesIn(const Transcript::Store &store)
{
    Smtp::Capabilities found;
    for (qsizetype row = 0; row < std::min(store.size(), mostRows); ++row) {
        const Entry reply = store.at(row);
        if (reply.kind != EntryKind::Reply || reply.code != 250 || reply.answers < 1 || reply.answers > store.size())
            continue;
        const QByteArray verb = store.at(reply.answers - 1).verb();
        if (verb == "EHLO" || verb == "LHLO")
            found = Smtp::Capabilities::fromReply({reply.code, reply.texts()});
    }
    return found;
}

QMap<QString, QString> asMap(const Smtp::Capabilities &capabilities)
{
    QMap<QString, QString> map;
    for (const Smtp::Capability &capability : capabilities.all()) {
        map[Base::visibleText(capability.keyword)]
            = Base::visibleText(capabilities.parameters(capability.keyword).join(' '));
    }
    return map;
}

/// A keyword may hold the time of day: how long a letter can be held, RFC 4865.
bool isSame(const Known &left, const Known &right, const Ignored &ignored)
{
    return left && right && differingWords(*left, *right, ignored).isNone();
}

void addCapabilities(const ComparedSide &left, const ComparedSide &right, const Ignored &ignored, FactList &facts)
{
    const QMap<QString, QString> before = asMap(capabilitiesIn(left.store));
    const QMap<QString, QString> after = asMap(capabilitiesIn(right.store));
    if (before.isEmpty() || after.isEmpty())
        return; // it did not come to that: nothing is known
    const auto known = [](const QMap<QString, QString> &map, const QString &keyword) {
        return map.contains(keyword) ? Known(map.value(keyword)) : std::nullopt;
    };
    QMap<QString, QString> all = before;
    all.insert(after);
    for (const QString &keyword : all.keys()) {
        if (!isSame(known(before, keyword), known(after, keyword), ignored))
            facts.add(ComparedKind::Capability, known(before, keyword), known(after, keyword), keyword);
    }
}

QString defectsOf(const Net::TlsFacts &tls)
{
    QStringList names;
    for (const Net::CertificateProblem &problem : tls.problems)
        names.append(Net::defectId(problem.defect));
    return names.join(u", "_s);
}

void addTls(const Delivery::Report &left, const Delivery::Report &right, FactList &facts)
{
    const auto of = [&](ComparedKind kind, const auto &read) {
        facts.add(
            kind, left.tls ? Known(read(*left.tls)) : std::nullopt, right.tls ? Known(read(*right.tls)) : std::nullopt);
    };
    const auto certificate = [](const Net::TlsFacts &tls) {
        return tls.chain.value(0);
    };
    of(ComparedKind::TlsVersion, [](const Net::TlsFacts &tls) { return tls.protocol; });
    if (!left.tls || !right.tls)
        return; // one was in clear: the rest says no more
    of(ComparedKind::Cipher, [](const Net::TlsFacts &tls) { return tls.cipher; });
    of(ComparedKind::CertificateSubject,
        [&](const Net::TlsFacts &tls) { return Base::visibleText(certificate(tls).subject); });
    of(ComparedKind::CertificateIssuer,
        [&](const Net::TlsFacts &tls) { return Base::visibleText(certificate(tls).issuer); });
    of(ComparedKind::CertificateExpiry,
        [&](const Net::TlsFacts &tls) { return certificate(tls).notAfter.toUTC().toString(Qt::ISODate); });
    of(ComparedKind::CertificateFingerprint,
        [&](const Net::TlsFacts &tls) { return Net::fingerprintText(certificate(tls).sha256); });
    of(ComparedKind::CertificateDefects, defectsOf);
}

void addReports(const Delivery::Report &left, const Delivery::Report &right, FactList &facts)
{
    facts.add(ComparedKind::Outcome, Smtp::outcomeName(left.outcome), Smtp::outcomeName(right.outcome));
    facts.add(ComparedKind::Address, left.serverAddress, right.serverAddress);
    addTls(left, right, facts);
    const auto mechanism = [](const Delivery::Report &report) {
        return report.loginMechanism.isEmpty() ? std::nullopt : Known(Base::visibleText(report.loginMechanism));
    };
    facts.add(ComparedKind::Login, mechanism(left), mechanism(right));
    facts.addNanoseconds(ComparedKind::Duration, left.nanoseconds, right.nanoseconds);
}

void addWaits(const ComparedSide &left, const ComparedSide &right, const QList<AlignedPair> &rows, FactList &facts)
{
    for (const AlignedPair &pair : rows) {
        const Entry before = left.store.at(pair.left);
        const Entry after = right.store.at(pair.right);
        if (before.kind != EntryKind::Reply || before.answers < 1 || before.answers > left.store.size())
            continue;
        const Entry asked = left.store.at(before.answers - 1);
        const QString name = asked.kind == EntryKind::Body ? u"DATA"_s : Base::visibleText(asked.verb());
        facts.addNanoseconds(ComparedKind::Wait, before.wait, after.wait, name);
    }
}

} // namespace

QList<ComparedFact> comparedFacts(
    const ComparedSide &left, const ComparedSide &right, const QList<AlignedPair> &rows, const Ignored &ignored)
{
    FactList facts;
    if (left.report != nullptr && right.report != nullptr)
        addReports(*left.report, *right.report, facts);
    Ignored inKeywords = ignored;
    inKeywords.ids = false; // a keyword has none
    addCapabilities(left, right, inKeywords, facts);
    addWaits(left, right, rows, facts);
    return facts.facts();
}

} // namespace Diagnosis
