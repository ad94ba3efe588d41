// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/mxlookup.h"

#include <algorithm>

#include <QHostAddress>

#include "base/limits.h"
#include "net/dnsrecords.h"
#include "net/resolver.h"

namespace Net {

using namespace Qt::StringLiterals;
using Base::Problem;

namespace {

/// `[192.0.2.1]`, `[IPv6:2001:db8::1]`; null: a name.
QHostAddress addressInLiteral(const QString &domain)
{
    if (!domain.startsWith(u'[') || !domain.endsWith(u']'))
        return {};
    QString text = domain.sliced(1, domain.size() - 2);
    if (text.startsWith("IPv6:"_L1, Qt::CaseInsensitive))
        text = text.sliced(5);
    return QHostAddress(text);
}

/// RFC 7505 3: one record that names the root, whatever its preference.
bool isNullMx(const QList<MailHost> &hosts)
{
    return hosts.size() == 1 && hosts.constFirst().name.isEmpty();
}

/// Hosts that are preferred alike in any order (RFC 5321 5.1).
void bringIntoOrder(QList<MailHost> &hosts, QRandomGenerator &random)
{
    const auto isPreferred = [](const MailHost &one, const MailHost &other) {
        return one.preference < other.preference;
    };
    std::sort(hosts.begin(), hosts.end(), isPreferred);
    for (auto begin = hosts.begin(); begin != hosts.end();) {
        const auto end = std::upper_bound(begin, hosts.end(), *begin, isPreferred);
        std::shuffle(begin, end, random);
        begin = end;
    }
    hosts.resize(std::min(hosts.size(), Base::Limits::mailHosts));
}

} // namespace

MxLookup::MxLookup(Resolver &resolver, const QRandomGenerator &random, QObject *parent)
    : QObject(parent)
    , m_resolver(resolver)
    , m_random(random)
{
}

void MxLookup::start(const QString &domain)
{
    m_hosts = {.domain = domain};
    const QHostAddress address = addressInLiteral(domain);
    if (address.isNull()) {
        m_resolver.ask(domain, DnsType::Mx, this, [this](const DnsAnswer &answer) { take(answer); });
        return;
    }
    m_hosts.hosts = {{address.toString(), 0}};
    QMetaObject::invokeMethod(this, [this] { Q_EMIT found(m_hosts); }, Qt::QueuedConnection);
}

void MxLookup::take(const DnsAnswer &answer)
{
    m_hosts.canonicalName = answer.canonicalName;
    switch (answer.status) {
    case DnsStatus::Found:
        takeRecords(answer);
        return;
    case DnsStatus::NoData:
        m_hosts.isImplicit = true;
        m_hosts.hosts = {{m_hosts.canonicalName.isEmpty() ? m_hosts.domain : m_hosts.canonicalName, 0}};
        Q_EMIT found(m_hosts);
        return;
    case DnsStatus::NoSuchName:
        fail(Problem::HostNotFound, u"there is no such domain"_s);
        return;
    case DnsStatus::ServerFailure:
    case DnsStatus::TimedOut:
        fail(Problem::NameServerFailed, answer.detail);
        return;
    }
}

void MxLookup::takeRecords(const DnsAnswer &answer)
{
    QList<MailHost> hosts;
    for (const QByteArray &record : answer.records) {
        if (const std::optional<MailHost> host = mailHostIn(record))
            hosts.append(*host);
    }
    if (isNullMx(hosts)) {
        fail(Problem::DomainTakesNoMail);
        return;
    }
    hosts.removeIf([](const MailHost &host) { return host.name.isEmpty(); }); // beside others the root means nothing
    if (hosts.isEmpty()) {
        fail(Problem::NameServerFailed, u"the MX records cannot be read"_s);
        return;
    }
    bringIntoOrder(hosts, m_random);
    m_hosts.hosts = hosts;
    Q_EMIT found(m_hosts);
}

void MxLookup::fail(Problem problem, const QString &detail)
{
    Q_EMIT failed({.problem = problem, .stage = Base::Stage::Resolve, .subject = m_hosts.domain, .detail = detail});
}

} // namespace Net
