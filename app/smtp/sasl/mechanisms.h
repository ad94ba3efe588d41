// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QByteArray>
#include <QList>

#include "base/result.h"
#include "smtp/sasl/saslmechanism.h"

namespace Smtp {

struct Login;

/// What a mechanism is made with, besides the login.
struct SaslSurroundings {
    QByteArray serverEndPoint = {}; ///< of the channel, RFC 5929 4.1; empty: nothing to bind to
    bool isPlusOffered = false; ///< the server has a -PLUS mechanism
    QByteArray nonce = {}; ///< fresh for each login
};

/// What we can speak, the strongest first.
[[nodiscard]] QList<QByteArray> supportedMechanisms();

/// Nobody has to be known by name, let alone by a secret, to log in by this one.
[[nodiscard]] bool needsNoSecret(const QByteArray &mechanism);

/// It can log in one user to act as another one: it has room for an authorization identity.
[[nodiscard]] bool actsAsWished(const QByteArray &mechanism);

/// The mechanisms to try, in order: the wish's order, or ours, of those that are offered and that this login and this
/// channel have what it takes for.
[[nodiscard]] QList<QByteArray> chooseMechanisms(
    const Login &login, const QList<QByteArray> &offered, const QByteArray &serverEndPoint);

/// One of supportedMechanisms(). Errors: CredentialsUnfit.
[[nodiscard]] Base::Result<std::unique_ptr<SaslMechanism>> makeMechanism(
    const QByteArray &name, const Login &login, const SaslSurroundings &surroundings);

} // namespace Smtp
