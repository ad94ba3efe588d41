// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/privateserver.h"

namespace Support {

/// A private OpenSMTPD.
///
/// It takes mail for `example.org` into a maildir, in clear and without PIPELINING, refuses `nobody@example.org` (550)
/// and relays nothing (550). Started with `--tls` it offers STARTTLS, but each handshake fails: Debian's build cannot
/// sign with the OpenSSL that it is linked to.
class OpenSmtpdInstance final : public PrivateServer {
public:
    OpenSmtpdInstance();

    /// The letters that have arrived so far, as files; in no order.
    [[nodiscard]] QStringList arrived() const;
};

} // namespace Support
