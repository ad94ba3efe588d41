// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/postfixinstance.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QTcpServer>

#include <unistd.h>

#include "net/selfsignedcertificate.h"

namespace Support {

using namespace Qt::StringLiterals;

namespace {

// Postfix cannot pick a port: a free one is found here and is very likely still free a moment later.
quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

const char mainTemplate[] = R"(compatibility_level = 3.6
queue_directory = %FOLDER%/spool
data_directory = %FOLDER%/data
maillog_file = %FOLDER%/log
maillog_file_prefixes = %FOLDER%
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = postfix.test
mydestination =
mynetworks =
alias_maps =
message_size_limit = 20480000
mailbox_size_limit = 0
virtual_mailbox_limit = 0
virtual_mailbox_domains = example.org
virtual_mailbox_base = %FOLDER%/mail
virtual_mailbox_maps = regexp:%FOLDER%/mailboxes
virtual_uid_maps = static:%UID%
virtual_gid_maps = static:%GID%
virtual_minimum_uid = 1
smtpd_tls_security_level = may
smtpd_tls_cert_file = %FOLDER%/certificate.pem
smtpd_tls_key_file = %FOLDER%/key.pem
smtpd_relay_restrictions = reject_unauth_destination
smtpd_recipient_restrictions = check_recipient_access regexp:%FOLDER%/access
smtpd_delay_reject = yes
)";

const char masterTemplate[] = R"(127.0.0.1:%PORT% inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
proxymap unix - - n - - proxymap
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
)";

} // namespace

PostfixInstance::PostfixInstance() = default;

PostfixInstance::~PostfixInstance()
{
    if (m_isRunning)
        (void)postfix(u"stop"_s);
}

QString PostfixInstance::start()
{
    if (::geteuid() != 0)
        return u"Postfix changes users and so must be started by root."_s;
    m_port = freePort();
    const QString trouble = writeConfiguration();
    if (!trouble.isEmpty())
        return trouble;
    m_isRunning = postfix(u"start"_s);
    return m_isRunning ? QString() : u"Postfix does not start: "_s + log();
}

QString PostfixInstance::writeConfiguration()
{
    const auto certificate = Net::makeSelfSigned({u"postfix.test"_s, {u"localhost"_s, u"127.0.0.1"_s}, {}, {}});
    if (!certificate)
        return certificate.error().detail;
    m_fingerprint = QSslCertificate(certificate->certificate).digest(QCryptographicHash::Sha256);

    const QString folder = m_folder.path();
    QProcess user;
    user.start(u"sh"_s,
        {u"-c"_s,
            u"id -u postfix; id -g postfix; chmod 755 \"$0\"; mkdir \"$0\"/spool \"$0\"/data \"$0\"/mail; chown postfix \"$0\"/data \"$0\"/mail"_s,
            folder});
    user.waitForFinished();
    const QByteArrayList ids = user.readAllStandardOutput().split('\n');
    if (ids.size() < 2)
        return u"There is no user postfix: is the package installed?"_s;
    QByteArray main = mainTemplate;
    main.replace("%FOLDER%", folder.toUtf8()).replace("%UID%", ids.at(0)).replace("%GID%", ids.at(1));
    const QByteArray master = QByteArray(masterTemplate).replace("%PORT%", QByteArray::number(m_port));
    const bool isWritten = writeFile(folder + u"/main.cf", main) && writeFile(folder + u"/master.cf", master)
        && writeFile(folder + u"/certificate.pem", certificate->certificate)
        && writeFile(folder + u"/key.pem", certificate->key)
        && writeFile(folder + u"/mailboxes", "/^(.*)@example\\.org$/ inbox/\n")
        && writeFile(folder + u"/access",
            "/^nobody@example\\.org$/ 550 5.1.1 No such user here\n/^later@example\\.org$/ 450 4.7.1 Greylisted, try "
            "again in a minute\n");
    return isWritten ? QString() : u"The configuration cannot be written into "_s + folder;
}

bool PostfixInstance::postfix(const QString &verb) const
{
    QProcess process;
    process.start(u"/usr/sbin/postfix"_s, {u"-c"_s, m_folder.path(), verb});
    return process.waitForFinished() && process.exitCode() == 0;
}

QStringList PostfixInstance::arrived() const
{
    QStringList files;
    QDirIterator letters(m_folder.filePath(u"mail/inbox/new"_s), QDir::Files);
    while (letters.hasNext())
        files.append(letters.next());
    return files;
}

QString PostfixInstance::log() const
{
    QFile file(m_folder.filePath(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace Support
