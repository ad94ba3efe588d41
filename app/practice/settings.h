// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

#include <QHostAddress>
#include <QList>
#include <QString>

namespace Practice {

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
    TlsMode tls = TlsMode::StartTls;
    LoginRule login = LoginRule::AcceptAny;
    QString user; ///< for OneUser
    QByteArray passwordSha256; ///< for OneUser: the server keeps a hash, not the password
    bool isLoginRequired = false; ///< MAIL before AUTH gets 530
    QList<QByteArray> hiddenKeywords; ///< capitals; left out of the reply to EHLO and not served
    qint64 sizeLimit = 64 * 1024 * 1024; ///< octets; 0: no limit
    bool isStrict = false; ///< bare LF, spaces after the colon, wrong order: refused
    QString maildir; ///< empty: messages stay in memory
    bool keepsMessages = true; ///< false: counted and dropped
    /// Local parts that get 550, in any case.
    QList<QString> refusedRecipients = {QStringLiteral("nobody"), QStringLiteral("unknown")};
    std::chrono::milliseconds idleLimit = std::chrono::minutes(5); ///< RFC 5321 4.5.3.2.7; then 421
};

} // namespace Practice
