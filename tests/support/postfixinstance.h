// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QTemporaryDir>

namespace Support {

/// A private Postfix on a random loopback port, stopped when it goes. It needs root: Postfix changes users.
///
/// It takes mail for `example.org` into a maildir, with STARTTLS and a limit of 20 MB, refuses `nobody@example.org`
/// (550 5.1.1) and `later@example.org` (450 4.7.1, as greylisting does), and relays nothing (554 5.7.1).
class PostfixInstance final {
public:
    PostfixInstance();
    PostfixInstance(const PostfixInstance &) = delete;
    PostfixInstance &operator=(const PostfixInstance &) = delete;
    ~PostfixInstance();

    /// Empty: it runs. Else why it does not, in one sentence.
    [[nodiscard]] QString start();
    [[nodiscard]] quint16 port() const { return m_port; }
    /// Of the certificate, for a client that trusts exactly it; 32 octets.
    [[nodiscard]] QByteArray certificateFingerprint() const { return m_fingerprint; }
    /// The letters that have arrived so far, as files; in no order.
    [[nodiscard]] QStringList arrived() const;
    /// What Postfix has logged, for the message of a test that failed.
    [[nodiscard]] QString log() const;

private:
    [[nodiscard]] QString writeConfiguration();
    [[nodiscard]] bool postfix(const QString &verb) const;

    QTemporaryDir m_folder;
    quint16 m_port = 0;
    QByteArray m_fingerprint;
    bool m_isRunning = false;
};

} // namespace Support
