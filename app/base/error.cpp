// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/error.h"

namespace Base {

using namespace Qt::StringLiterals;

// Two tables: one line for each problem.
// NOLINTBEGIN(readability-function-size)
QLatin1StringView problemId(Problem problem)
{
    switch (problem) {
    case Problem::NoSender:
        return "no-sender"_L1;
    case Problem::NoRecipient:
        return "no-recipient"_L1;
    case Problem::TooManyRecipients:
        return "too-many-recipients"_L1;
    case Problem::BadAddress:
        return "bad-address"_L1;
    case Problem::LineBreakInField:
        return "line-break-in-field"_L1;
    case Problem::BadField:
        return "bad-field"_L1;
    case Problem::AttachmentMissing:
        return "attachment-missing"_L1;
    case Problem::AttachmentUnreadable:
        return "attachment-unreadable"_L1;
    case Problem::AttachmentChanged:
        return "attachment-changed"_L1;
    case Problem::MessageTooLarge:
        return "message-too-large"_L1;
    case Problem::NeedsSmtpUtf8:
        return "needs-smtputf8"_L1;
    case Problem::NeedsEightBit:
        return "needs-eight-bit"_L1;
    case Problem::NotOffered:
        return "not-offered"_L1;
    case Problem::BeyondOffer:
        return "beyond-offer"_L1;
    case Problem::NeedsVerifiedTls:
        return "needs-verified-tls"_L1;
    case Problem::BadServerName:
        return "bad-server-name"_L1;
    case Problem::HostNotFound:
        return "host-not-found"_L1;
    case Problem::NameServerFailed:
        return "name-server-failed"_L1;
    case Problem::DomainTakesNoMail:
        return "domain-takes-no-mail"_L1;
    case Problem::ConnectionRefused:
        return "connection-refused"_L1;
    case Problem::ConnectTimeout:
        return "connect-timeout"_L1;
    case Problem::NetworkUnreachable:
        return "network-unreachable"_L1;
    case Problem::LocalAddressUnusable:
        return "local-address-unusable"_L1;
    case Problem::ProxyUnreachable:
        return "proxy-unreachable"_L1;
    case Problem::ProxyLoginRefused:
        return "proxy-login-refused"_L1;
    case Problem::ProxyRefused:
        return "proxy-refused"_L1;
    case Problem::ProxyHeaderRefused:
        return "proxy-header-refused"_L1;
    case Problem::ConnectionLost:
        return "connection-lost"_L1;
    case Problem::TlsToPlainPort:
        return "tls-to-plain-port"_L1;
    case Problem::HandshakeFailed:
        return "handshake-failed"_L1;
    case Problem::HandshakeTimeout:
        return "handshake-timeout"_L1;
    case Problem::ClientCertificateRefused:
        return "client-certificate-refused"_L1;
    case Problem::CertificateRefused:
        return "certificate-refused"_L1;
    case Problem::StartTlsNotOffered:
        return "starttls-not-offered"_L1;
    case Problem::StartTlsRefused:
        return "starttls-refused"_L1;
    case Problem::DataBeforeTls:
        return "data-before-tls"_L1;
    case Problem::NoGreeting:
        return "no-greeting"_L1;
    case Problem::ReplyTimeout:
        return "reply-timeout"_L1;
    case Problem::GreetingRefused:
        return "greeting-refused"_L1;
    case Problem::HelloRefused:
        return "hello-refused"_L1;
    case Problem::NotAReply:
        return "not-a-reply"_L1;
    case Problem::ReplyTooLong:
        return "reply-too-long"_L1;
    case Problem::UnexpectedReply:
        return "unexpected-reply"_L1;
    case Problem::ServiceClosing:
        return "service-closing"_L1;
    case Problem::SenderRefused:
        return "sender-refused"_L1;
    case Problem::RecipientsRefused:
        return "recipients-refused"_L1;
    case Problem::DataRefused:
        return "data-refused"_L1;
    case Problem::MessageRefused:
        return "message-refused"_L1;
    case Problem::VerdictUnknown:
        return "verdict-unknown"_L1;
    case Problem::LoginNeedsEncryption:
        return "login-needs-encryption"_L1;
    case Problem::LoginNotOffered:
        return "login-not-offered"_L1;
    case Problem::NoCommonMechanism:
        return "no-common-mechanism"_L1;
    case Problem::LoginRefused:
        return "login-refused"_L1;
    case Problem::BadChallenge:
        return "bad-challenge"_L1;
    case Problem::ServerUnproven:
        return "server-unproven"_L1;
    case Problem::CredentialsUnfit:
        return "credentials-unfit"_L1;
    case Problem::PasswordRefusedBefore:
        return "password-refused-before"_L1;
    case Problem::PasswordMissing:
        return "password-missing"_L1;
    case Problem::FileUnreadable:
        return "file-unreadable"_L1;
    case Problem::FileUnwritable:
        return "file-unwritable"_L1;
    case Problem::FileDamaged:
        return "file-damaged"_L1;
    case Problem::KeyEncrypted:
        return "key-encrypted"_L1;
    case Problem::KeyDoesNotFit:
        return "key-does-not-fit"_L1;
    case Problem::AddressInUse:
        return "address-in-use"_L1;
    case Problem::KeychainUnavailable:
        return "keychain-unavailable"_L1;
    case Problem::Cancelled:
        return "cancelled"_L1;
    case Problem::Internal:
        return "internal"_L1;
    }
    Q_UNREACHABLE();
}

Remedy remedyFor(Problem problem)
{
    switch (problem) {
    case Problem::NoSender:
    case Problem::SenderRefused:
        return Remedy::ChangeSender;
    case Problem::NoRecipient:
    case Problem::TooManyRecipients:
    case Problem::BadAddress:
    case Problem::NeedsSmtpUtf8:
    case Problem::DomainTakesNoMail:
        return Remedy::ChangeRecipients;
    case Problem::LineBreakInField:
    case Problem::BadField:
    case Problem::MessageTooLarge:
    case Problem::NeedsEightBit:
    case Problem::NotOffered:
    case Problem::BeyondOffer:
    case Problem::MessageRefused:
        return Remedy::ChangeMessage;
    case Problem::AttachmentMissing:
    case Problem::AttachmentUnreadable:
    case Problem::AttachmentChanged:
    case Problem::FileUnreadable:
    case Problem::FileUnwritable:
    case Problem::FileDamaged:
    case Problem::KeyEncrypted:
    case Problem::KeyDoesNotFit:
        return Remedy::CheckFile;
    case Problem::BadServerName:
    case Problem::HostNotFound:
        return Remedy::CheckServerName;
    case Problem::ConnectionRefused:
    case Problem::TlsToPlainPort:
    case Problem::HandshakeFailed:
    case Problem::StartTlsNotOffered:
    case Problem::StartTlsRefused:
    case Problem::NoGreeting:
    case Problem::ProxyHeaderRefused:
    case Problem::LoginNeedsEncryption:
    case Problem::LoginNotOffered:
    case Problem::NeedsVerifiedTls:
    case Problem::AddressInUse:
        return Remedy::CheckPortAndSecurity;
    case Problem::ConnectTimeout:
    case Problem::NetworkUnreachable:
    case Problem::LocalAddressUnusable:
    case Problem::ProxyUnreachable:
    case Problem::ProxyLoginRefused:
    case Problem::ProxyRefused:
    case Problem::ConnectionLost:
    case Problem::HandshakeTimeout:
        return Remedy::CheckNetwork;
    case Problem::CertificateRefused:
        return Remedy::DecideOnCertificate;
    case Problem::DataBeforeTls:
    case Problem::ServerUnproven:
    case Problem::HelloRefused:
    case Problem::NotAReply:
    case Problem::ReplyTooLong:
    case Problem::UnexpectedReply:
    case Problem::DataRefused:
        return Remedy::AskServerAdministrator;
    case Problem::ReplyTimeout:
    case Problem::NameServerFailed:
    case Problem::GreetingRefused:
    case Problem::ServiceClosing:
        return Remedy::TryLater;
    case Problem::RecipientsRefused:
        return Remedy::AskRecipient;
    case Problem::VerdictUnknown:
    case Problem::Cancelled:
        return Remedy::Nothing;
    case Problem::NoCommonMechanism:
    case Problem::ClientCertificateRefused:
    case Problem::LoginRefused:
    case Problem::BadChallenge:
    case Problem::CredentialsUnfit:
    case Problem::PasswordRefusedBefore:
    case Problem::PasswordMissing:
    case Problem::KeychainUnavailable:
        return Remedy::CheckLogin;
    case Problem::Internal:
        return Remedy::ReportToUs;
    }
    Q_UNREACHABLE();
}

// NOLINTEND(readability-function-size)

Remedy Error::remedy() const
{
    return remedyFor(problem);
}

} // namespace Base
