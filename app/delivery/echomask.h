// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include <QByteArray>

#include "base/secret.h"

namespace Smtp {
class Command;
struct Login;
} // namespace Smtp

namespace Delivery {

/// A challenge, or the welcome at the end. It is for the mechanism of the login, which needs it to the octet and has its own
/// care of what it tells.
[[nodiscard]] bool isOfLogin(QByteArrayView line);

/// Masks our own password, token and whatever we made of them where a server repeats it, as some do with a line that
/// they did not understand; and the server's own proof in SCRAM, which would help to guess the password.
///
/// The one place where a transcript differs from what was said. A secret under six octets is masked only in the forms
/// that it takes on the wire: taken out of every word that holds it, it would be given away.
class EchoMask final {
public:
    /// The secrets themselves, in base64 too, wherever in a longer text they stand.
    void guard(const Smtp::Login &login);
    /// What stands under the mask of a command that was sent.
    void guard(const Smtp::Command &command);
    [[nodiscard]] QByteArray masked(QByteArray line) const;

private:
    void guardSecret(const Base::Secret &secret);
    void add(Base::Secret form);

    std::vector<Base::Secret> m_forms; ///< longer ones first: one may hold another
};

} // namespace Delivery
