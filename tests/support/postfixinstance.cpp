// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/postfixinstance.h"

#include <QDirIterator>
#include <QFile>
#include <QSslCertificate>

#include <unistd.h>

namespace Support {

using namespace Qt::StringLiterals;

bool PostfixInstance::canRun()
{
    return geteuid() == 0 || QProcess::execute(u"sudo"_s, {u"-n"_s, u"true"_s}) == 0;
}

QString PostfixInstance::start()
{
    m_server = std::make_unique<ServerProcess>(
        u"postfix_server.py"_s, QStringList(), QString(), ServerProcess::Rights::Root);
    return m_server->isListening() ? QString() : QString::fromUtf8(m_server->complaint());
}

QString PostfixInstance::certificatePath() const
{
    return fact(u"certificate"_s);
}

QByteArray PostfixInstance::certificateFingerprint() const
{
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(certificatePath());
    return certificates.isEmpty() ? QByteArray() : certificates.constFirst().digest(QCryptographicHash::Sha256);
}

QStringList PostfixInstance::arrived() const
{
    QStringList files;
    QDirIterator letters(fact(u"mail"_s), QDir::Files);
    while (letters.hasNext())
        files.append(letters.next());
    return files;
}

QString PostfixInstance::arrivedFor(const QString &localPart) const
{
    const QByteArray mark = "Delivered-To: " + localPart.toUtf8() + "@example.org\n";
    for (const QString &path : arrived()) {
        QFile file(path);
        if (file.open(QFile::ReadOnly) && file.read(1000).contains(mark))
            return path;
    }
    return {};
}

QString PostfixInstance::log() const
{
    QFile file(fact(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString PostfixInstance::fact(const QString &name) const
{
    return m_server->facts().value(name).toString();
}

} // namespace Support
