// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "base/secret.h"

namespace Smtp {

/// A user name or a password as it is compared and hashed: SASLprep, RFC 4013, characters that Unicode 3.2 did not know
/// let through (RFC 3454 7, a query). None: no UTF-8, or with a character that it forbids, such as a control character.
[[nodiscard]] std::optional<Base::Secret> saslPrepared(QByteArrayView utf8);

} // namespace Smtp
