// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include <QByteArray>

#include "base/secret.h"

namespace Smtp {
struct Login;
}

namespace Delivery {

/// Masks our own password where a server repeats it, as some do with a line that they did not understand.
///
/// The one place where a transcript differs from what was said. A password under six octets is masked only in the forms
/// that it takes on the wire: taken out of every word that holds it, it would be given away.
class EchoMask final {
public:
    void guard(const Smtp::Login &login);
    [[nodiscard]] QByteArray masked(QByteArray line) const;

private:
    std::vector<Base::Secret> m_forms; ///< longer ones first: one may hold another
};

} // namespace Delivery
