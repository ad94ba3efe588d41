// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QProcess>

#include "net/endpoint.h"

namespace Support {

/// A server of tests/support that runs as long as this object: it leaves when its standard input is closed, also when
/// the test dies.
class ServerProcess final {
public:
    enum class Rights : quint8 { Ours, Root };

    /// script: a file of tests/support that prints one line of JSON when it listens, `port` in it.
    explicit ServerProcess(const QString &script, const QStringList &arguments = {}, const QString &password = {},
        Rights rights = Rights::Ours);
    ~ServerProcess();
    ServerProcess(const ServerProcess &) = delete;
    ServerProcess &operator=(const ServerProcess &) = delete;

    /// False: it did not come up, and complaint() says why.
    [[nodiscard]] bool isListening() const { return !m_facts.isEmpty(); }
    [[nodiscard]] QByteArray complaint();
    /// What it said of itself.
    [[nodiscard]] const QJsonObject &facts() const { return m_facts; }
    [[nodiscard]] Net::Endpoint endpoint() const { return endpointOf(QStringLiteral("port")); }
    /// fact: the name of a port that it said.
    [[nodiscard]] Net::Endpoint endpointOf(const QString &fact) const;
    /// The next line of JSON that it prints; empty: none came.
    [[nodiscard]] QJsonObject nextLine();

private:
    QProcess m_process;
    QJsonObject m_facts;
};

} // namespace Support
