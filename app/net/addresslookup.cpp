// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/addresslookup.h"

#include <algorithm>
#include <utility>

#include <QHostInfo>

#include "base/limits.h"
#include "net/dnsrecords.h"
#include "net/resolver.h"

namespace Net {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Base::Problem;
using Base::Stage;

namespace {

constexpr auto resolutionDelay = 50ms; // RFC 8305 8
// Should all addresses that are known fail. A name server that answers at all does so in less.
constexpr auto patienceWithOtherFamily = 2s;

bool belongsTo(const QHostAddress &address, AddressFamily family)
{
    switch (family) {
    case AddressFamily::Any:
        return true;
    case AddressFamily::IPv4:
        return address.protocol() == QHostAddress::IPv4Protocol;
    case AddressFamily::IPv6:
        return address.protocol() == QHostAddress::IPv6Protocol;
    }
    Q_UNREACHABLE();
}

QList<QHostAddress> addressesIn(const DnsAnswer &answer)
{
    QList<QHostAddress> addresses;
    for (const QByteArray &record : answer.records)
        addresses.append(addressIn(record).value_or(QHostAddress()));
    addresses.removeIf([](const QHostAddress &address) { return address.isNull(); });
    return addresses;
}

QString missingFamily(AddressFamily family)
{
    return family == AddressFamily::IPv6 ? u"it has no IPv6 address"_s : u"it has no IPv4 address"_s;
}

} // namespace

QList<QHostAddress> interleaved(const QList<QHostAddress> &addresses)
{
    if (addresses.isEmpty())
        return {};
    QList<QHostAddress> first;
    QList<QHostAddress> second;
    for (const QHostAddress &address : addresses)
        (address.protocol() == addresses.constFirst().protocol() ? first : second).append(address);
    QList<QHostAddress> mixed;
    for (qsizetype i = 0; i < std::max(first.size(), second.size()); ++i) {
        mixed += first.mid(i, 1);
        mixed += second.mid(i, 1);
    }
    return mixed;
}

AddressLookup::AddressLookup(const std::optional<Endpoint> &nameServer, AddressFamily family, QObject *parent)
    : QObject(parent)
    , m_nameServer(nameServer)
    , m_family(family)
{
    m_otherFamily.setSingleShot(true);
    connect(&m_otherFamily, &QTimer::timeout, this, [this] {
        if (m_isConcluded)
            Q_EMIT foundMore({});
        else
            conclude();
    });
}

AddressLookup::~AddressLookup() = default;

void AddressLookup::start(const QString &host)
{
    m_host = host;
    const QHostAddress address(host);
    if (!address.isNull()) // of which QHostInfo would want to know the name
        QMetaObject::invokeMethod(this, [this, address] { takeAddresses({address}, {}); }, Qt::QueuedConnection);
    else if (m_nameServer)
        askNameServer();
    else
        QHostInfo::lookupHost(host, this, &AddressLookup::takeSystemAnswer);
}

void AddressLookup::takeSystemAnswer(const QHostInfo &info)
{
    takeAddresses(info.addresses(), info.errorString());
}

void AddressLookup::takeAddresses(QList<QHostAddress> addresses, const QString &detail)
{
    const bool isNone = addresses.isEmpty();
    addresses.removeIf([this](const QHostAddress &address) { return !belongsTo(address, m_family); });
    if (addresses.isEmpty()) {
        Q_EMIT failed({.problem = Problem::HostNotFound,
            .stage = Stage::Resolve,
            .subject = m_host,
            .detail = isNone ? detail : missingFamily(m_family)});
        return;
    }
    addresses.resize(std::min(addresses.size(), Base::Limits::addresses));
    Q_EMIT found(interleaved(addresses), isAllAnswered());
}

void AddressLookup::askNameServer()
{
    m_resolver = std::make_unique<Resolver>(m_nameServer);
    // IPv6 first, as RFC 6724 6 has it where nothing else speaks for one of the two.
    for (const auto &[type, family] :
        {std::pair(DnsType::Aaaa, AddressFamily::IPv6), std::pair(DnsType::A, AddressFamily::IPv4)}) {
        if (m_family != AddressFamily::Any && m_family != family)
            continue;
        ++m_questions;
        m_resolver->ask(m_host, type, this, [this](const DnsAnswer &answer) { take(answer); });
    }
}

void AddressLookup::take(const DnsAnswer &answer)
{
    m_answers.append(answer);
    const bool isLate = m_isConcluded && m_otherFamily.isActive();
    if (isAllAnswered())
        m_otherFamily.stop();
    if (isLate)
        Q_EMIT foundMore(addressesIn(answer));
    else if (!m_isConcluded && isAllAnswered())
        conclude();
    else if (!m_isConcluded && answer.status == DnsStatus::Found)
        m_otherFamily.start(resolutionDelay);
}

void AddressLookup::conclude()
{
    m_isConcluded = true;
    if (!isAllAnswered())
        m_otherFamily.start(patienceWithOtherFamily);
    QList<QHostAddress> addresses;
    std::optional<DnsAnswer> failure;
    for (const DnsAnswer &answer : std::as_const(m_answers)) {
        addresses += addressesIn(answer);
        if (answer.status == DnsStatus::ServerFailure || answer.status == DnsStatus::TimedOut)
            failure = answer;
    }
    if (addresses.isEmpty() && failure) {
        Q_EMIT failed({.problem = Problem::NameServerFailed,
            .stage = Stage::Resolve,
            .subject = m_host,
            .detail = failure->detail});
        return;
    }
    takeAddresses(addresses, m_questions == 1 ? missingFamily(m_family) : u"it has no address"_s);
}

} // namespace Net
