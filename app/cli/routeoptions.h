// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "cli/refusal.h"
#include "net/route.h"

namespace Cli {

struct Invocation;

/// The way that the options describe, with the password of a proxy from where they say.
[[nodiscard]] OrRefusal<Net::Route> routeFrom(const Invocation &invocation);

/// `socks5://[USER@]HOST:PORT` or `http://[USER@]HOST:PORT`; none: it is something else, or holds a password.
[[nodiscard]] std::optional<Net::Proxy> proxyFrom(const QString &text);
/// Whether a password stands in such an address, where everybody on this computer can read it.
[[nodiscard]] bool holdsPassword(const QString &proxy);
/// `ADDRESS[:PORT]`, IPv6 in brackets where a port follows.
[[nodiscard]] std::optional<Net::Endpoint> nameServerFrom(const QString &text);
[[nodiscard]] std::optional<Net::ProxyHeader> proxyHeaderFrom(const QString &text);

} // namespace Cli
