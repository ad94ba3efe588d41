// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/directconnector.h"

namespace Net {

namespace {

/// Where our end has an address, the other end must be of its family.
AddressFamily familyOf(const Route &route)
{
    switch (route.localAddress.protocol()) {
    case QHostAddress::IPv4Protocol:
        return AddressFamily::IPv4;
    case QHostAddress::IPv6Protocol:
        return AddressFamily::IPv6;
    default: // none is given
        return route.family;
    }
}

} // namespace

QString addressText(QHostAddress address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    if (isIpv4)
        return QHostAddress(ipv4).toString();
    address.setScopeId({});
    return address.toString();
}

DirectConnector::DirectConnector(const Route &route, const Endpoint &endpoint, QObject *parent)
    : Connector(parent)
    , m_endpoint(endpoint)
    , m_lookup(route.nameServer, familyOf(route))
    , m_race(route.localAddress)
{
    connect(&m_lookup, &AddressLookup::found, this, [this](const QList<QHostAddress> &addresses, bool isAll) {
        tellLookedUp(addresses);
        m_race.start(addresses, m_endpoint.port, isAll);
    });
    connect(&m_lookup, &AddressLookup::foundMore, this, [this](const QList<QHostAddress> &addresses) {
        tellLookedUp(addresses);
        m_race.add(addresses);
    });
    connect(&m_lookup, &AddressLookup::failed, this, &DirectConnector::failed);
    connect(&m_race, &ConnectionRace::attempting, this,
        [this](const QHostAddress &address, quint16 port) { Q_EMIT attempting(addressText(address), port); });
    connect(&m_race, &ConnectionRace::attemptFailed, this,
        [this](const QHostAddress &address, quint16 port, const QString &detail) {
            Q_EMIT attemptFailed(addressText(address), port, detail);
        });
    connect(&m_race, &ConnectionRace::won, this, [this] {
        setSocket(m_race.takeWinner());
        Q_EMIT connected();
    });
    connect(&m_race, &ConnectionRace::lost, this, [this](Base::Error error) {
        if (error.problem != Base::Problem::LocalAddressUnusable)
            error.subject = m_endpoint.toText(); // what the user knows, not the last of its addresses
        Q_EMIT failed(error);
    });
}

void DirectConnector::start()
{
    m_lookup.start(m_endpoint.host);
}

void DirectConnector::tellLookedUp(const QList<QHostAddress> &addresses)
{
    if (addresses.isEmpty() || !QHostAddress(m_endpoint.host).isNull())
        return;
    QStringList texts;
    for (const QHostAddress &address : addresses)
        texts.append(addressText(address));
    Q_EMIT lookedUp(texts);
}

} // namespace Net
