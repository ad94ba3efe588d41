// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/privateserver.h"

#include <QDirIterator>
#include <QFile>
#include <QSslCertificate>

#include <unistd.h>

namespace Support {

using namespace Qt::StringLiterals;

PrivateServer::PrivateServer(QString script, ServerProcess::Rights rights)
    : m_script(std::move(script))
    , m_rights(rights)
{
}

bool PrivateServer::canRun()
{
    return geteuid() == 0 || QProcess::execute(u"sudo"_s, {u"-n"_s, u"true"_s}) == 0;
}

QString PrivateServer::start(const QStringList &arguments, const QString &password)
{
    m_server = std::make_unique<ServerProcess>(m_script, arguments, password, m_rights);
    return m_server->isListening() ? QString() : QString::fromUtf8(m_server->complaint());
}

QString PrivateServer::certificatePath() const
{
    return fact(u"certificate"_s);
}

QByteArray PrivateServer::certificateFingerprint() const
{
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(certificatePath());
    return certificates.isEmpty() ? QByteArray() : certificates.constFirst().digest(QCryptographicHash::Sha256);
}

QString PrivateServer::log() const
{
    QFile file(fact(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString PrivateServer::fact(const QString &name) const
{
    return m_server->facts().value(name).toString();
}

QStringList PrivateServer::lettersIn(const QString &folder)
{
    QStringList files;
    QDirIterator letters(folder, QDir::Files);
    while (letters.hasNext())
        files.append(letters.next());
    return files;
}

} // namespace Support
