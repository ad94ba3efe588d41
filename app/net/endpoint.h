// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "base/result.h"

namespace Net {

/// Where a server listens.
struct Endpoint {
    QString host; ///< a name or an address, IPv6 without brackets
    quint16 port = 0;
    QString socketPath = {}; ///< of a local socket; then host and port are empty

    /// `host`, `host:port`, `[::1]:25`, `::1`. Errors: BadServerName.
    [[nodiscard]] static Base::Result<Endpoint> parse(const QString &text, quint16 defaultPort);
    [[nodiscard]] bool isLocal() const { return !socketPath.isEmpty(); }
    /// `host:port`, IPv6 in brackets; or the path.
    [[nodiscard]] QString toText() const;
    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

} // namespace Net
