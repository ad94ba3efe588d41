// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Net {

/// A host that takes mail, as an MX record names it.
struct MailHost {
    QString name; ///< A-labels, without a final dot; or an address
    quint16 preference = 0; ///< the lowest is tried first
    friend bool operator==(const MailHost &, const MailHost &) = default;
};

/// Which hosts take the mail of a domain (RFC 5321 5.1). Never without a host.
struct MailHosts {
    QString domain; ///< as it was asked for
    QString canonicalName = {}; ///< where a CNAME of the domain led; empty: nowhere else
    QList<MailHost> hosts = {}; ///< in the order in which to try them
    bool isImplicit = false; ///< there is no MX record: the host is the domain itself
    friend bool operator==(const MailHosts &, const MailHosts &) = default;
};

} // namespace Net
