// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QHostAddress>

#include "net/mailhosts.h"

namespace Net {

// What the data of DNS records says, as it is on the wire, names not compressed; none: it is damaged.

[[nodiscard]] std::optional<QHostAddress> addressIn(QByteArrayView data); ///< A, AAAA
[[nodiscard]] std::optional<MailHost> mailHostIn(QByteArrayView data); ///< MX; the root is an empty name

} // namespace Net
