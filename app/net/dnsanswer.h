// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

#include <QByteArray>
#include <QList>
#include <QString>

namespace Net {

/// RFC 1035 3.2.2, RFC 3596 2.1.
enum class DnsType : quint16 { A = 1, Cname = 5, Mx = 15, Aaaa = 28 };

/// What a question to the domain name system came to.
enum class DnsStatus : quint8 {
    Found,
    NoSuchName, ///< NXDOMAIN: there is nothing of this name at all
    NoData, ///< there is the name, without a record of this type
    ServerFailure, ///< the name server could not tell, or would not
    TimedOut,
};

struct DnsAnswer {
    DnsStatus status = DnsStatus::ServerFailure;
    QString canonicalName = {}; ///< where CNAME records led; empty: the name that was asked for has the records itself
    std::chrono::seconds ttl = {}; ///< how long the answer holds
    QList<QByteArray> records = {}; ///< their data as on the wire (RFC 1035 3.2.1), names not compressed
    QString detail = {}; ///< technical detail of a failure
    friend bool operator==(const DnsAnswer &, const DnsAnswer &) = default;
};

} // namespace Net
