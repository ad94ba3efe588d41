// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/refusal.h"
#include "smtp/plan.h"

class QIODevice;

namespace Cli {

struct Invocation;

/// Every mechanism that --auth names does without a password and a token: EXTERNAL, ANONYMOUS.
[[nodiscard]] bool logsInWithoutSecret(const Invocation &invocation);

/// The options themselves hold a login, or its secret.
[[nodiscard]] bool namesLogin(const Invocation &invocation);

/// The login of the options, its secrets read from where they are.
[[nodiscard]] OrRefusal<Smtp::Login> loginFrom(const Invocation &invocation, QIODevice &input);

/// What stands under login, the secrets left out, takes the place of what the login has already (from an account, say).
void applyLoginOptions(const Invocation &invocation, Smtp::Login &login);

} // namespace Cli
