// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>

#include <QByteArray>
#include <QList>

#include "base/secret.h"

namespace Smtp {

struct Login;

/// The client's side of one SASL mechanism (RFC 4422), for one login.
class SaslMechanism {
public:
    virtual ~SaslMechanism() = default;
    [[nodiscard]] virtual QByteArray name() const = 0;
    /// What may be sent along with AUTH (RFC 4954 4); none: the mechanism waits for the server.
    [[nodiscard]] virtual std::optional<Base::Secret> initialResponse() = 0;
    /// The response to a challenge, the text of a 334 as received. None: the challenge makes no sense, cancel.
    [[nodiscard]] virtual std::optional<Base::Secret> respond(const QByteArray &challenge) = 0;
};

/// What we can speak, the one to prefer first.
[[nodiscard]] QList<QByteArray> supportedMechanisms();

/// The mechanisms to try, in order: the wish's order, or ours, of those that are offered and supported.
[[nodiscard]] QList<QByteArray> chooseMechanisms(const QList<QByteArray> &wished, const QList<QByteArray> &offered);

/// Null: not supported. The login must outlive the mechanism.
[[nodiscard]] std::unique_ptr<SaslMechanism> makeMechanism(const QByteArray &name, const Login &login);

} // namespace Smtp
