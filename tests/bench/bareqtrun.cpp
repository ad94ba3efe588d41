// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bareqtrun.h"

#include <array>

#include <QCoreApplication>
#include <QElapsedTimer>

namespace Bench {

using namespace Qt::StringLiterals;

namespace {

/// What is said when the last line of a flight's replies has come: the same flights as ours.
struct Step {
    QByteArrayView awaited;
    QByteArrayView said;
};

constexpr std::array steps{
    Step{"220 ", "EHLO bench.example\r\n"},
    Step{"250 ", "MAIL FROM:<ann@example.org>\r\nRCPT TO:<bob@example.org>\r\nDATA\r\n"},
    Step{"354 ",
        "From: ann@example.org\r\nTo: bob@example.org\r\nSubject: bench\r\n\r\n"
        "There are many letters like this one, and each has a line of such a length.\r\n.\r\nQUIT\r\n"},
    Step{"221 ", ""},
};

} // namespace

BareQtRun::BareQtRun(quint16 port, const QSslCertificate &certificate)
    : m_port(port)
    , m_configuration(QSslConfiguration::defaultConfiguration())
{
    m_configuration.setSslOption(QSsl::SslOptionDisableSessionPersistence, false);
    m_configuration.setCaCertificates({certificate});
}

double BareQtRun::secondsOfVisits(int connections)
{
    QElapsedTimer timer;
    timer.start();
    m_isWrong = false;
    m_toCome = connections;
    begin();
    QCoreApplication::exec(); // until the last one is back
    m_socket.reset();
    return m_isWrong ? 0 : static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

void BareQtRun::begin()
{
    m_step = 0;
    m_socket = std::make_unique<QSslSocket>();
    m_socket->setSslConfiguration(m_configuration);
    connect(m_socket.get(), &QSslSocket::readyRead, this, &BareQtRun::read);
    connect(m_socket.get(), &QSslSocket::newSessionTicketReceived, this, &BareQtRun::keepTicket);
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        m_isWrong = m_isWrong || error != QAbstractSocket::RemoteHostClosedError;
    });
    connect(m_socket.get(), &QSslSocket::disconnected, this, &BareQtRun::end, Qt::QueuedConnection);
    m_socket->connectToHostEncrypted(u"127.0.0.1"_s, m_port);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

void BareQtRun::keepTicket()
{
    m_configuration.setSessionTicket(m_socket->sslConfiguration().sessionTicket());
}

void BareQtRun::read()
{
    while (m_socket->canReadLine()) {
        const QByteArray line = m_socket->readLine();
        const bool isAwaited
            = m_step < std::ssize(steps) && line.startsWith(steps.at(static_cast<std::size_t>(m_step)).awaited);
        if (isAwaited)
            say();
    }
}

void BareQtRun::say()
{
    const QByteArrayView said = steps.at(static_cast<std::size_t>(m_step++)).said;
    if (said.isEmpty())
        m_socket->disconnectFromHost();
    else
        m_socket->write(said.data(), said.size());
}

void BareQtRun::end()
{
    m_isWrong = m_isWrong || m_step < std::ssize(steps);
    if (--m_toCome > 0 && !m_isWrong)
        begin();
    else
        QCoreApplication::quit();
}

} // namespace Bench
