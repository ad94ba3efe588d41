// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QRandomGenerator>

#include "base/error.h"
#include "net/dnsanswer.h"
#include "net/mailhosts.h"

namespace Net {

class Resolver;

/// Finds the hosts that take the mail of one domain. One of found() and failed() comes, once, never from inside
/// start(); none after the look-up was deleted.
class MxLookup final : public QObject {
    Q_OBJECT
public:
    /// The resolver must outlive the look-up. The random numbers spread the load among hosts that are preferred alike.
    explicit MxLookup(Resolver &resolver, const QRandomGenerator &random = QRandomGenerator::securelySeeded(),
        QObject *parent = nullptr);

    /// domain: a name, or an address literal in brackets, which is its own host (RFC 5321 4.1.3).
    void start(const QString &domain);

Q_SIGNALS:
    void found(const Net::MailHosts &hosts);
    /// Problems: HostNotFound (there is no such domain), DomainTakesNoMail (null MX), NameServerFailed (try later).
    /// Their subject is the domain.
    void failed(const Base::Error &error);

private:
    void take(const DnsAnswer &answer);
    void takeRecords(const DnsAnswer &answer);
    void fail(Base::Problem problem, const QString &detail = {});

    Resolver &m_resolver;
    QRandomGenerator m_random;
    MailHosts m_hosts;
};

} // namespace Net
