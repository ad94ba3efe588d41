// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/cliprocess.h"

#include <csignal>

#include <QJsonDocument>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // milliseconds; a run takes a fraction of a second
constexpr auto password = "correct horse 7/staple+battery";

} // namespace

QList<QByteArray> CliRun::outputLines() const
{
    return output.trimmed().split('\n');
}

QList<QJsonObject> CliRun::objects() const
{
    QList<QJsonObject> list;
    for (const QByteArray &line : outputLines())
        list.append(QJsonDocument::fromJson(line).object());
    return list;
}

QJsonObject CliRun::result() const
{
    return objects().constLast();
}

QList<QJsonObject> CliRun::objectsOfType(const QString &type) const
{
    QList<QJsonObject> list;
    for (const QJsonObject &object : objects()) {
        if (object.value("type"_L1) == type)
            list.append(object);
    }
    return list;
}

QByteArray CliRun::story() const
{
    return "exit code " + QByteArray::number(exitCode) + "\n--- output\n" + output + "--- errors\n" + errors;
}

CliProcess::CliProcess()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, m_home.path());
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s); // nobody's keychain
    environment.insert(u"TEST_PASSWORD"_s, QString::fromLatin1(password));
    m_process.setProcessEnvironment(environment);
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process,
        [this] { m_output += m_process.readAllStandardOutput(); });
    QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
        [this] { m_errors += m_process.readAllStandardError(); });
}

CliProcess::~CliProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    QSignalSpy finished(&m_process, &QProcess::finished);
    m_process.kill();
    finished.wait(patience);
}

void CliProcess::start(const QStringList &arguments, const QByteArray &input)
{
    m_output.clear();
    m_errors.clear();
    m_process.start(QStringLiteral(POSTSCOPE_CLI), arguments);
    m_process.write(input);
    m_process.closeWriteChannel();
}

void CliProcess::startInShell(const QString &script, const QStringList &arguments)
{
    m_output.clear();
    m_errors.clear();
    m_process.start(
        u"/bin/bash"_s, QStringList{u"-c"_s, script, u"shell"_s, QStringLiteral(POSTSCOPE_CLI)} + arguments);
    m_process.closeWriteChannel();
}

CliRun CliProcess::finish()
{
    QSignalSpy finished(&m_process, &QProcess::finished);
    const bool hasEnded = m_process.state() == QProcess::NotRunning || finished.wait(patience);
    m_output += m_process.readAllStandardOutput();
    m_errors += m_process.readAllStandardError();
    const bool isRegular = hasEnded && m_process.exitStatus() == QProcess::NormalExit;
    return {isRegular ? m_process.exitCode() : -1, m_output, m_errors};
}

void CliProcess::interrupt()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGINT);
}

QByteArray CliProcess::outputSoFar()
{
    return m_output;
}

int CliProcess::port()
{
    const qsizetype end = m_output.indexOf('\n');
    if (end < 0)
        return 0;
    const QByteArray line = m_output.left(end);
    const qsizetype at = line.indexOf("listening on ");
    const qsizetype colon = line.indexOf(':', at);
    qsizetype stop = colon + 1;
    while (stop < line.size() && line.at(stop) >= '0' && line.at(stop) <= '9')
        ++stop;
    return at < 0 ? 0 : line.mid(colon + 1, stop - colon - 1).toInt();
}

CliRun runCli(const QStringList &arguments, const QByteArray &input)
{
    CliProcess process;
    process.start(arguments, input);
    return process.finish();
}

CliRun runCliInShell(const QString &script, const QStringList &arguments)
{
    CliProcess process;
    process.startInShell(script, arguments);
    return process.finish();
}
