// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/privateserver.h"

namespace Support {

/// A private Exim.
///
/// It takes mail for `example.org` into a maildir, with STARTTLS, PIPELINING, CHUNKING and a limit of 20 MB. At RCPT it
/// refuses `nobody` (550 5.1.1) and `later` (450 4.7.1), and loses the connection after it has refused `hangup`
/// (550 5.7.1); after the final dot it refuses a letter whose subject is "refuse" (554 5.6.0) or "defer" (451 4.3.2).
/// It relays nothing (550 5.7.1). ann logs in under TLS with the password given to start(), by PLAIN, LOGIN and
/// CRAM-MD5; nobody has to.
class EximInstance final : public PrivateServer {
public:
    EximInstance();

    /// The letters that have arrived so far, as files; in no order.
    [[nodiscard]] QStringList arrived() const;
};

} // namespace Support
