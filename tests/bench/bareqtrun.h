// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QObject>
#include <QSslConfiguration>
#include <QSslSocket>

namespace Bench {

/// What EngineRun::secondsOfVisits() does, by QSslSocket alone: no parser, no transcript, no report, nothing that looks at
/// a certificate. What this takes is Qt's and OpenSSL's, and no client that is built on them can be faster.
class BareQtRun final : public QObject {
    Q_OBJECT
public:
    BareQtRun(quint16 port, const QSslCertificate &certificate);

    /// Seconds until so many connections, one after the other, have brought one letter each; 0: something went wrong.
    [[nodiscard]] double secondsOfVisits(int connections);

private:
    void begin();
    void keepTicket();
    void read();
    void say();
    void end();

    quint16 m_port;
    QSslConfiguration m_configuration;
    std::unique_ptr<QSslSocket> m_socket;
    qsizetype m_step = 0;
    int m_toCome = 0;
    bool m_isWrong = false;
};

} // namespace Bench
