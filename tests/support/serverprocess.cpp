// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/serverprocess.h"

#include <QDeadlineTimer>
#include <QJsonDocument>

#include <unistd.h>

namespace Support {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
const QString python = u"/usr/bin/python3"_s;

QString pathOf(const QString &script)
{
    return QStringLiteral(POSTSCOPE_SUPPORT) + u'/' + script;
}

} // namespace

ServerProcess::ServerProcess(
    const QString &script, const QStringList &arguments, const QString &password, Rights rights)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SERVER_PASSWORD"_s, password);
    m_process.setProcessEnvironment(environment);
    QStringList command{python, u"-B"_s, pathOf(script)};
    command += arguments;
    if (rights == Rights::Root && geteuid() != 0)
        command = QStringList{u"sudo"_s, u"-n"_s, u"--preserve-env=SERVER_PASSWORD"_s} + command;
    m_process.start(command.takeFirst(), command);
    m_facts = nextLine();
}

ServerProcess::~ServerProcess()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(patience))
        m_process.kill();
    m_process.waitForFinished();
}

QByteArray ServerProcess::complaint()
{
    return m_process.program().toUtf8() + ": " + m_process.errorString().toUtf8() + '\n'
        + m_process.readAllStandardError();
}

Net::Endpoint ServerProcess::endpointOf(const QString &fact) const
{
    return {u"127.0.0.1"_s, static_cast<quint16>(m_facts.value(fact).toInt())};
}

QJsonObject ServerProcess::nextLine()
{
    const QDeadlineTimer deadline(patience);
    while (!m_process.canReadLine() && m_process.state() != QProcess::NotRunning && !deadline.hasExpired())
        m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

} // namespace Support
