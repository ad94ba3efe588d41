// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Smtp {

/// What a connection is worth, as the channel says at this moment.
struct Encryption {
    bool isOn = false;
    bool isVerified = false; ///< the certificate was verified, not only put up with
    QByteArray serverEndPoint = {}; ///< channel binding data tls-server-end-point (RFC 5929 4); empty: none
    friend bool operator==(const Encryption &, const Encryption &) = default;
};

} // namespace Smtp
