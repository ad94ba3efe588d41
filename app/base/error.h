// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "base/stage.h"

namespace Base {

/// What went wrong, as precisely as the program knows. Front ends have one sentence for each.
enum class Problem : quint8 {
    // the letter, before anything is sent
    NoSender,
    NoRecipient,
    TooManyRecipients, ///< argument: the most there may be
    BadAddress, ///< subject: the address as typed
    LineBreakInField, ///< subject: the field or file name
    BadField, ///< subject: the name of a header field; it is no field name, or the program writes that field itself
    AttachmentMissing, ///< subject: the path
    AttachmentUnreadable, ///< subject: the path
    AttachmentChanged, ///< subject: the path; its size changed after the letter was measured
    MessageTooLarge, ///< arguments: size of the message, limit of the server, both in octets
    NeedsSmtpUtf8, ///< subject: the address whose local part is not ASCII
    NeedsEightBit, ///< a finished message with 8-bit octets, a server without 8BITMIME
    NotOffered, ///< subject: the extension that something was asked of, and that the server lacks
    BeyondOffer, ///< subject: the extension; arguments: what was wished, what the server allows
    NeedsVerifiedTls, ///< REQUIRETLS where the certificate is not verified
    // the way to the server
    BadServerName, ///< subject: the host as typed
    HostNotFound, ///< subject: the host
    NameServerFailed, ///< subject: the name that was asked for
    DomainTakesNoMail, ///< subject: the domain; it says so by a null MX (RFC 7505)
    ConnectionRefused,
    ConnectTimeout,
    NetworkUnreachable,
    LocalAddressUnusable, ///< subject: the address that was to be ours
    ProxyUnreachable, ///< subject: the proxy
    ProxyLoginRefused, ///< subject: the proxy
    ProxyRefused, ///< subject: the proxy; it does not connect us to the server
    ProxyHeaderRefused, ///< the PROXY header was taken for a command, or made the server hang up
    ConnectionLost,
    // encryption
    TlsToPlainPort, ///< the handshake was answered in clear
    HandshakeFailed,
    HandshakeTimeout,
    ClientCertificateRefused, ///< ours does not let us in, or we showed none
    CertificateRefused, ///< arguments: one code for each defect, see Net::CertificateDefect
    StartTlsNotOffered,
    StartTlsRefused,
    DataBeforeTls, ///< octets between the 220 to STARTTLS and the handshake
    // what the server says
    NoGreeting, ///< connected, then silence: often a port that speaks TLS from the first octet
    ReplyTimeout,
    GreetingRefused,
    HelloRefused,
    NotAReply, ///< the server sent something that is no SMTP reply
    ReplyTooLong, ///< over a number of Base::Limits
    UnexpectedReply, ///< a reply that this command cannot have, 354 to MAIL for one
    ServiceClosing, ///< 421
    SenderRefused,
    RecipientsRefused, ///< every one of them
    DataRefused,
    MessageRefused, ///< the verdict on the final dot
    VerdictUnknown, ///< the connection was lost after the final dot
    // login
    LoginNeedsEncryption,
    LoginNotOffered,
    NoCommonMechanism, ///< arguments: the mechanisms that the server offers
    LoginRefused,
    BadChallenge, ///< detail: what is wrong with it
    ServerUnproven, ///< the mechanism wants the server to prove who it is, and it did not; detail: how
    CredentialsUnfit, ///< a character in the user name or the password that no mechanism can carry
    PasswordRefusedBefore, ///< subject: the account; it is not tried again unasked
    PasswordMissing,
    // files and the program itself
    FileUnreadable, ///< subject: the path
    FileUnwritable, ///< subject: the path
    FileDamaged, ///< subject: the path
    KeyEncrypted, ///< subject: the path of the key
    KeyDoesNotFit, ///< subject: the path of the key; argument: that of the certificate
    AddressInUse, ///< subject: address and port to listen on
    KeychainUnavailable,
    Cancelled,
    Internal,
};

/// What the user can do about it. Derived from the problem, never stored.
enum class Remedy : quint8 {
    ChangeSender,
    ChangeRecipients,
    ChangeMessage,
    CheckServerName,
    CheckNetwork,
    CheckPortAndSecurity,
    DecideOnCertificate,
    CheckLogin,
    TryLater,
    AskServerAdministrator,
    AskRecipient,
    CheckFile,
    Nothing,
    ReportToUs,
};

/// A failure as a value: what, where, what the server said. Words for people are made by the front ends.
struct Error {
    Problem problem = Problem::Internal;
    Stage stage = Stage::Done;
    QString subject = {}; ///< the thing that it is about: an address, a path, a host
    QStringList arguments = {}; ///< further facts, as the problem says
    int code = 0; ///< the server's reply code; 0: the server said nothing
    QByteArray replyText = {}; ///< the server's words, lines joined with LF, as received
    QString detail = {}; ///< technical detail for the expert, English

    [[nodiscard]] Remedy remedy() const;
    friend bool operator==(const Error &, const Error &) = default;
};

/// The problem as a stable identifier for machines, in kebab-case: "no-recipient".
[[nodiscard]] QLatin1StringView problemId(Problem problem);

[[nodiscard]] Remedy remedyFor(Problem problem);

} // namespace Base
