// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "net/channel.h"
#include "net/route.h"
#include "net/tlspolicy.h"

namespace Net {

class TlsSessions;

/// The channel that leads to this endpoint: over TCP, or a local socket. The sessions, which its like resume, must
/// outlive it; null: it shares with none.
[[nodiscard]] std::unique_ptr<Channel> makeChannel(
    const Endpoint &endpoint, Route route, TlsPolicy policy, TlsSessions *sessions);

} // namespace Net
