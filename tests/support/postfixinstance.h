// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QByteArray>
#include <QString>

#include "support/serverprocess.h"

namespace Support {

/// A private Postfix on a random loopback port, stopped when it goes. It needs root: Postfix changes users.
///
/// It takes mail for `example.org` into a maildir, with STARTTLS and a limit of 20 MB, refuses `nobody@example.org`
/// (550 5.1.1) and `later@example.org` (450 4.7.1, as greylisting does), and relays nothing (554 5.7.1).
class PostfixInstance final {
public:
    /// We are root, or sudo makes us root without asking.
    [[nodiscard]] static bool canRun();
    static constexpr const char *whyNot
        = "Postfix wants the rights of root: run the tests as root, or with sudo at hand.";

    /// Empty: it runs. Else why it does not.
    [[nodiscard]] QString start();
    [[nodiscard]] Net::Endpoint endpoint() const { return m_server->endpoint(); }
    [[nodiscard]] quint16 port() const { return endpoint().port; }
    /// Its certificate as a PEM file, for a client that takes it for an authority.
    [[nodiscard]] QString certificatePath() const;
    /// Of the certificate, for a client that trusts exactly it; 32 octets.
    [[nodiscard]] QByteArray certificateFingerprint() const;
    /// The letters that have arrived so far, as files; in no order.
    [[nodiscard]] QStringList arrived() const;
    /// The one that has arrived for `localPart@example.org`; empty: none yet.
    [[nodiscard]] QString arrivedFor(const QString &localPart) const;
    /// What Postfix has logged, for the message of a test that failed.
    [[nodiscard]] QString log() const;

private:
    [[nodiscard]] QString fact(const QString &name) const;

    std::unique_ptr<ServerProcess> m_server;
};

} // namespace Support
