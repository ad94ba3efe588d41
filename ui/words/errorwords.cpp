// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <utility>

#include <QCoreApplication>

#include "base/error.h"
#include "base/filled.h"
#include "base/visibletext.h"
#include "ui/words/words.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Base::Problem;

namespace {

struct Row {
    Problem problem;
    const char *pattern; ///< %1 is the subject, %2 and on are the arguments
};

// In the order of the enum, so that the problem is the index.
constexpr std::array rows = {
    Row{Problem::NoSender, QT_TRANSLATE_NOOP("Errors", "The letter has no sender. Put your address into From.")},
    Row{Problem::NoRecipient, QT_TRANSLATE_NOOP("Errors", "The letter has no recipient. Put an address into To.")},
    Row{Problem::TooManyRecipients,
        QT_TRANSLATE_NOOP("Errors", "One letter takes up to %2 recipients. Send it to a part of the list at a time.")},
    Row{Problem::BadAddress,
        QT_TRANSLATE_NOOP("Errors", "“%1” is not an address. It should look like name@example.org.")},
    Row{Problem::LineBreakInField, QT_TRANSLATE_NOOP("Errors", "There is a line break in “%1”. Take it out.")},
    Row{Problem::BadField,
        QT_TRANSLATE_NOOP("Errors", "“%1” cannot be used as a header field of your own. Give it another name.")},
    Row{Problem::AttachmentMissing,
        QT_TRANSLATE_NOOP("Errors", "The attached file %1 is gone. Remove it or attach it again.")},
    Row{Problem::AttachmentUnreadable,
        QT_TRANSLATE_NOOP("Errors", "The attached file %1 cannot be read. Check who may read it.")},
    Row{Problem::AttachmentChanged,
        QT_TRANSLATE_NOOP("Errors", "The attached file %1 changed while it was being sent. Send again.")},
    Row{Problem::MessageTooLarge,
        QT_TRANSLATE_NOOP("Errors",
            "The letter is too large for this server: it has %2, the server takes %3. Remove an attachment.")},
    Row{Problem::NeedsSmtpUtf8,
        QT_TRANSLATE_NOOP("Errors",
            "This server cannot take the address %1, whose name has letters outside ASCII. Use another address.")},
    Row{Problem::NeedsEightBit,
        QT_TRANSLATE_NOOP("Errors",
            "This message has 8-bit octets, and the server does not offer 8BITMIME. Send it through another server.")},
    Row{Problem::NotOffered,
        QT_TRANSLATE_NOOP("Errors", "This server does not offer %1. Do without it, or send through another server.")},
    Row{Problem::BeyondOffer,
        QT_TRANSLATE_NOOP("Errors", "The server allows %3 for %1, and %2 is asked for. Ask for what it allows.")},
    Row{Problem::NeedsVerifiedTls,
        QT_TRANSLATE_NOOP("Errors",
            "REQUIRETLS needs a connection whose certificate is verified, and this one is not. Do without it, or send "
            "through another server.")},
    Row{Problem::BadServerName, QT_TRANSLATE_NOOP("Errors", "“%1” is not a server name. Check the server’s settings.")},
    Row{Problem::HostNotFound,
        QT_TRANSLATE_NOOP("Errors", "There is no server called %1. Check the spelling and the network.")},
    Row{Problem::NameServerFailed,
        QT_TRANSLATE_NOOP("Errors", "The name server could not say where %1 is. Try again later.")},
    Row{Problem::DomainTakesNoMail, QT_TRANSLATE_NOOP("Errors", "%1 takes no mail. Check the recipient’s address.")},
    Row{Problem::ConnectionRefused,
        QT_TRANSLATE_NOOP("Errors", "The computer is there, but nothing listens on this port. Check the port number.")},
    Row{Problem::ConnectTimeout,
        QT_TRANSLATE_NOOP("Errors", "The server does not answer. A firewall may block the port: try port 587 or 465.")},
    Row{Problem::NetworkUnreachable, QT_TRANSLATE_NOOP("Errors", "There is no way to this server. Check the network.")},
    Row{Problem::LocalAddressUnusable,
        QT_TRANSLATE_NOOP("Errors", "%1 is no address of this computer. Choose another one, or none.")},
    Row{Problem::ProxyUnreachable,
        QT_TRANSLATE_NOOP("Errors", "The proxy %1 does not answer. Check its name, its port and its kind.")},
    Row{Problem::ProxyLoginRefused,
        QT_TRANSLATE_NOOP("Errors", "The proxy %1 refused the user name or the password. Check both.")},
    Row{Problem::ProxyRefused,
        QT_TRANSLATE_NOOP("Errors", "The proxy %1 did not connect to the server. Its rules may forbid the port.")},
    Row{Problem::ProxyHeaderRefused,
        QT_TRANSLATE_NOOP("Errors", "The server does not take the PROXY header. Connect without it.")},
    Row{Problem::ConnectionLost,
        QT_TRANSLATE_NOOP("Errors", "The connection was lost. Nothing was delivered: send again.")},
    Row{Problem::TlsToPlainPort,
        QT_TRANSLATE_NOOP("Errors", "This port starts in clear, not with TLS. Use STARTTLS here, or TLS on port 465.")},
    Row{Problem::HandshakeFailed,
        QT_TRANSLATE_NOOP("Errors", "The server and this program could not agree on an encryption.")},
    Row{Problem::HandshakeTimeout,
        QT_TRANSLATE_NOOP("Errors", "The server did not finish setting up the encryption in time. Try again later.")},
    Row{Problem::ClientCertificateRefused,
        QT_TRANSLATE_NOOP("Errors",
            "The server lets nobody in without a certificate that it knows. Choose another client certificate.")},
    Row{Problem::CertificateRefused,
        QT_TRANSLATE_NOOP("Errors", "The server’s certificate could not be verified, so nothing was sent.")},
    Row{Problem::StartTlsNotOffered,
        QT_TRANSLATE_NOOP(
            "Errors", "The server does not offer STARTTLS, and this account wants encryption. Try TLS on port 465.")},
    Row{Problem::StartTlsRefused,
        QT_TRANSLATE_NOOP("Errors", "The server offers STARTTLS and then refuses it. Try again later.")},
    Row{Problem::DataBeforeTls,
        QT_TRANSLATE_NOOP("Errors",
            "Something was said in clear that should have waited for TLS. Someone may be in the line; nothing was "
            "sent.")},
    Row{Problem::NoGreeting,
        QT_TRANSLATE_NOOP("Errors",
            "Connected, but the server said nothing. A port that speaks TLS from the start waits like this: try TLS.")},
    Row{Problem::ReplyTimeout, QT_TRANSLATE_NOOP("Errors", "The server stopped answering. Try again later.")},
    Row{Problem::GreetingRefused, QT_TRANSLATE_NOOP("Errors", "The server does not want to talk to this computer.")},
    Row{Problem::HelloRefused, QT_TRANSLATE_NOOP("Errors", "The server refused the hello.")},
    Row{Problem::NotAReply,
        QT_TRANSLATE_NOOP("Errors", "What answered does not speak SMTP. Check the server name and the port.")},
    Row{Problem::ReplyTooLong,
        QT_TRANSLATE_NOOP("Errors", "The server’s reply has no end. Check the server name and the port.")},
    Row{Problem::UnexpectedReply,
        QT_TRANSLATE_NOOP("Errors", "The server gave a reply that this command cannot have.")},
    Row{Problem::ServiceClosing, QT_TRANSLATE_NOOP("Errors", "The server closed the conversation. Try again later.")},
    Row{Problem::SenderRefused, QT_TRANSLATE_NOOP("Errors", "The server refused the sender %1.")},
    Row{Problem::RecipientsRefused,
        QT_TRANSLATE_NOOP("Errors", "The server refused every recipient, so the letter was not sent.")},
    Row{Problem::DataRefused, QT_TRANSLATE_NOOP("Errors", "The server took the envelope and then refused the letter.")},
    Row{Problem::MessageRefused, QT_TRANSLATE_NOOP("Errors", "The server read the letter and refused it.")},
    Row{Problem::VerdictUnknown,
        QT_TRANSLATE_NOOP("Errors",
            "The connection was lost after the whole letter was sent. It may have been delivered: ask before you send "
            "it again.")},
    Row{Problem::LoginNeedsEncryption,
        QT_TRANSLATE_NOOP(
            "Errors", "The connection is not encrypted, so the password was not sent. Choose STARTTLS or TLS.")},
    Row{Problem::LoginNotOffered,
        QT_TRANSLATE_NOOP(
            "Errors", "The server offers no login here. Choose another port, or leave the user name empty.")},
    Row{Problem::NoCommonMechanism,
        QT_TRANSLATE_NOOP("Errors", "The server and this program have no way to log in that both know.")},
    Row{Problem::LoginRefused,
        QT_TRANSLATE_NOOP("Errors", "The server refused the user name or the password. Check both.")},
    Row{Problem::BadChallenge,
        QT_TRANSLATE_NOOP("Errors", "The server asked a question in the login that makes no sense.")},
    Row{Problem::ServerUnproven,
        QT_TRANSLATE_NOOP(
            "Errors", "The server did not prove that it knows your password, so it may be somebody else's.")},
    Row{Problem::CredentialsUnfit,
        QT_TRANSLATE_NOOP("Errors",
            "The user name or the password has a character that cannot be sent in a login. Enter both again.")},
    Row{Problem::PasswordRefusedBefore,
        QT_TRANSLATE_NOOP("Errors",
            "The server refused this password for %1 before. It is not tried again, because accounts get locked: enter "
            "the password anew.")},
    Row{Problem::PasswordMissing, QT_TRANSLATE_NOOP("Errors", "This account needs a password.")},
    Row{Problem::FileUnreadable, QT_TRANSLATE_NOOP("Errors", "The file %1 cannot be read.")},
    Row{Problem::FileUnwritable, QT_TRANSLATE_NOOP("Errors", "The file %1 cannot be written. Choose another place.")},
    Row{Problem::FileDamaged, QT_TRANSLATE_NOOP("Errors", "The file %1 is damaged.")},
    Row{Problem::KeyEncrypted,
        QT_TRANSLATE_NOOP("Errors", "The key in %1 is locked by a password. Use a key without one.")},
    Row{Problem::KeyDoesNotFit,
        QT_TRANSLATE_NOOP("Errors", "The key in %1 does not belong to the certificate. Choose the other file.")},
    Row{Problem::AddressInUse,
        QT_TRANSLATE_NOOP("Errors", "Another program listens on %1 already. Choose another port.")},
    Row{Problem::KeychainUnavailable,
        QT_TRANSLATE_NOOP("Errors",
            "The system’s keychain does not answer. The password is asked for and kept until the program ends.")},
    Row{Problem::Cancelled, QT_TRANSLATE_NOOP("Errors", "Cancelled by you. Nothing was delivered.")},
    Row{Problem::Internal, QT_TRANSLATE_NOOP("Errors", "Something went wrong inside the program. Please report it.")},
};

constexpr bool areRowsInOrder()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::size_t>(rows[i].problem) != i)
            return false;
    }
    return rows.size() == static_cast<std::size_t>(Problem::Internal) + 1;
}
static_assert(areRowsInOrder());

QStringList valuesOf(const Base::Error &error)
{
    QStringList values{Base::visibleText(QStringView(error.subject))};
    const bool areOctets = error.problem == Problem::MessageTooLarge;
    for (const QString &argument : error.arguments)
        values += areOctets ? sizeText(argument.toLongLong()) : Base::visibleText(QStringView(argument));
    return values;
}

QString serversWords(const Base::Error &error)
{
    const QString text = Base::visibleText(QByteArray(error.replyText).replace('\n', ' '));
    return error.code > 0 ? u"%1 %2"_s.arg(QString::number(error.code), text) : text;
}

} // namespace

QString errorSentence(const Base::Error &error)
{
    const char *pattern = rows[static_cast<std::size_t>(error.problem)].pattern;
    QString ours = Base::filled(QCoreApplication::translate("Errors", pattern), valuesOf(error));
    const QString theirs = serversWords(error);
    if (theirs.isEmpty())
        return ours;
    //: %1 is a sentence of the program, %2 what the server said
    return Base::filled(QCoreApplication::translate("Errors", "%1 The server said: %2"), {ours, theirs});
}

} // namespace Ui
