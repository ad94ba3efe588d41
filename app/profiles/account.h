// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "smtp/plan.h"

namespace Profiles {

/// A server that letters can be sent through, with the name that one logs in by. The password is not here.
struct Account {
    QString id; ///< never changes, never shown; key of the password in the keychain
    QString label;
    QString from; ///< `Ann <ann@example.org>`, put into new letters
    QString host;
    quint16 port = 587;
    Smtp::Security security = Smtp::Security::StartTls;
    QString user; ///< empty: no login
    bool isLoginAllowedInClear = false;
    QList<QByteArray> trustedFingerprints; ///< SHA-256 of certificates that the user trusts for this server

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace Profiles
