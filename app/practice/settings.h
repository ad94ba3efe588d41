// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <memory>

#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

#include "base/secret.h"
#include "practice/faults.h"

namespace Practice {

enum class Protocol : quint8 {
    Smtp,
    Lmtp, ///< RFC 2033: LHLO, and one verdict for each recipient
};

enum class TlsMode : quint8 { None, StartTls, Implicit };

/// Who may log in.
enum class LoginRule : quint8 {
    NotOffered,
    AcceptAny, ///< every name and password
    OneUser,
};

/// How the practice server behaves.
struct Settings {
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 0; ///< 0: any free one
    QString serverName; ///< in greeting and EHLO; empty: "practice.postscope.test"
    Protocol protocol = Protocol::Smtp;
    TlsMode tls = TlsMode::StartTls;
    QStringList certificateNames; ///< whom the certificate is for; empty: this server and this computer
    QString authority; ///< name of one that vouches for the certificate; empty: it is signed by itself
    LoginRule login = LoginRule::AcceptAny;
    QString user; ///< for OneUser
    /// For OneUser; the token of OAuth 2 as well. CRAM-MD5 and SCRAM want the password itself. Shared, because every
    /// connection keeps settings of its own, which may be older than the server's, and a secret is not copied.
    std::shared_ptr<const Base::Secret> password;
    bool isLoginRequired = false; ///< MAIL before AUTH gets 530
    QList<QByteArray> hiddenKeywords; ///< capitals; left out of the reply to EHLO and not served
    qint64 sizeLimit = 64 * 1024 * 1024; ///< octets; 0: no limit
    qsizetype recipientLimit = 0; ///< RCPTMAX of LIMITS; 0: Bounds::recipients
    qsizetype transactionLimit = 0; ///< MAILMAX of LIMITS; 0: none
    bool isStrict
        = false; ///< what RFC 5321 and the extensions do not allow is refused, even where most servers take it
    QString maildir; ///< empty: messages stay in memory
    bool keepsMessages = true; ///< false: counted and dropped
    /// Local parts that get 550, in any case of letters.
    QList<QString> refusedRecipients = {QStringLiteral("nobody"), QStringLiteral("unknown")};
    /// Local parts whose mailbox is full: 552 after the letter, which LMTP alone can say of one recipient.
    QList<QString> fullMailboxes = {QStringLiteral("full")};
    Faults faults; ///< what the server does wrong on purpose
    std::chrono::milliseconds idleLimit = std::chrono::minutes(5); ///< RFC 5321 4.5.3.2.7; then 421
};

} // namespace Practice
