// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/order.h"

namespace Cli {

struct Invocation;

/// The server that --server names, with the port that fits the other options, or the socket of --socket.
[[nodiscard]] Base::Result<Net::Endpoint> serverFrom(const Invocation &invocation);

/// Security, names, waits: what is given takes the place of what the order has already (from an account, say).
void applyConnectionOptions(const Invocation &invocation, Delivery::Order &order);

/// What the options say of certificates and versions of TLS.
void applyTlsOptions(const Invocation &invocation, Net::TlsPolicy &policy);

} // namespace Cli
