// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "cli/refusal.h"

class QIODevice;

namespace Cli {

struct Invocation;

/// Was a password named with the options, or an access token?
[[nodiscard]] bool namesPassword(const Invocation &invocation);
[[nodiscard]] bool namesToken(const Invocation &invocation);

/// The password, or the token, from where the options say. Refusals name the option, never its value: what stands there may be the
/// password itself.
[[nodiscard]] OrRefusal<Base::Secret> readPassword(const Invocation &invocation, QIODevice &input);
[[nodiscard]] OrRefusal<Base::Secret> readToken(const Invocation &invocation);
[[nodiscard]] OrRefusal<Base::Secret> readProxyPassword(const Invocation &invocation);

} // namespace Cli
