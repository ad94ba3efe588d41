// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>

#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include "base/error.h"
#include "net/dnsanswer.h"
#include "net/route.h"

class QHostInfo;

namespace Net {

class Resolver;

/// Finds the addresses of a host: asks a name server that is given, else the system, as its files say.
///
/// Where one family has an answer, the other one gets the Resolution Delay to come (RFC 8305 3): a name server that keeps
/// silent about IPv6 holds nobody up; what it says later comes as foundMore(). One of found() and failed() comes, once,
/// never from inside start(); none after the look-up was deleted.
class AddressLookup final : public QObject {
    Q_OBJECT
public:
    AddressLookup(const std::optional<Endpoint> &nameServer, AddressFamily family, QObject *parent = nullptr);
    ~AddressLookup() override;

    void start(const QString &host);

Q_SIGNALS:
    /// In the order in which to try them. Never none. isAll: else foundMore() comes too, once.
    void found(const QList<QHostAddress> &addresses, bool isAll);
    /// Those of the other family, or none.
    void foundMore(const QList<QHostAddress> &addresses);
    /// Problems: HostNotFound, NameServerFailed, with the host as subject.
    void failed(const Base::Error &error);

private:
    void askNameServer();
    void takeSystemAnswer(const QHostInfo &info);
    /// detail: why there are none.
    void takeAddresses(QList<QHostAddress> addresses, const QString &detail);
    void take(const DnsAnswer &answer);
    [[nodiscard]] bool isAllAnswered() const { return m_answers.size() == m_questions; }
    void conclude();

    std::optional<Endpoint> m_nameServer;
    AddressFamily m_family;
    QString m_host;
    std::unique_ptr<Resolver> m_resolver;
    QList<DnsAnswer> m_answers;
    qsizetype m_questions = 0;
    QTimer m_otherFamily; ///< how long it is waited for
    bool m_isConcluded = false;
};

/// Addresses of the two families in turns, beginning with that of the first (RFC 8305 4).
[[nodiscard]] QList<QHostAddress> interleaved(const QList<QHostAddress> &addresses);

} // namespace Net
