// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/dialogue.h"
#include "smtp/plan.h"

namespace Smtp {

struct SessionFacts;

/// AUTH by the mechanisms that both sides speak, the preferred one first (RFC 4954). Never in clear unless the login
/// allows it. false: refused; the outcome is settled and QUIT said.
/// serverEndPoint: what the channel can be bound by (RFC 5929 4.1), empty where it cannot.
[[nodiscard]] Dialogue<bool> logIn(Login login, SessionFacts session, QByteArray serverEndPoint);

/// The same, and the session goes on: nothing is settled, and QUIT is not said. None: logged in.
[[nodiscard]] Dialogue<std::optional<Concluded>> tryToLogIn(
    Login login, SessionFacts session, QByteArray serverEndPoint);

} // namespace Smtp
