// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/addresslookup.h"
#include "net/connectionrace.h"
#include "net/connector.h"
#include "net/route.h"

namespace Net {

/// Looks the host up and races its addresses.
class DirectConnector final : public Connector {
    Q_OBJECT
public:
    /// Of the route: the family, our address, the name server.
    DirectConnector(const Route &route, const Endpoint &endpoint, QObject *parent = nullptr);

    void start() override;

private:
    void tellLookedUp(const QList<QHostAddress> &addresses);

    Endpoint m_endpoint;
    AddressLookup m_lookup;
    ConnectionRace m_race;
};

/// Without interface names, and IPv4 in IPv6 clothes as IPv4: RFC 5321 4.1.3 has no room for either.
[[nodiscard]] QString addressText(QHostAddress address);

} // namespace Net
