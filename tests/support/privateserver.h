// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "support/serverprocess.h"

namespace Support {

/// A mail server of Debian's, private to a test: on loopback, on a random port, in a folder of its own, stopped when
/// this object goes. Most need root, because such servers change users.
class PrivateServer {
public:
    /// We are root, or sudo makes us root without asking.
    [[nodiscard]] static bool canRun();
    static constexpr const char *whyNot
        = "Mail servers want the rights of root: run the tests as root, or with sudo at hand.";

    /// arguments: for the server's script in tests/support. Empty: it runs. Else why it does not.
    [[nodiscard]] QString start(const QStringList &arguments = {}, const QString &password = {});
    [[nodiscard]] Net::Endpoint endpoint() const { return m_server->endpoint(); }
    [[nodiscard]] quint16 port() const { return endpoint().port; }
    /// Its certificate as a PEM file, for a client that takes it for an authority.
    [[nodiscard]] QString certificatePath() const;
    /// Of the certificate, for a client that trusts exactly it; 32 octets.
    [[nodiscard]] QByteArray certificateFingerprint() const;
    /// What the server has logged, for the message of a test that failed.
    [[nodiscard]] QString log() const;

protected:
    explicit PrivateServer(QString script, ServerProcess::Rights rights = ServerProcess::Rights::Root);
    ~PrivateServer() = default;
    PrivateServer(const PrivateServer &) = delete;
    PrivateServer &operator=(const PrivateServer &) = delete;

    [[nodiscard]] QString fact(const QString &name) const;
    [[nodiscard]] Net::Endpoint endpointOf(const QString &fact) const { return m_server->endpointOf(fact); }
    /// The letters in a folder of its; in no order.
    [[nodiscard]] static QStringList lettersIn(const QString &folder);

private:
    QString m_script;
    ServerProcess::Rights m_rights;
    std::unique_ptr<ServerProcess> m_server;
};

} // namespace Support
