// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/privateserver.h"

namespace Support {

/// A private Postfix.
///
/// It takes mail for `example.org` into a maildir, with STARTTLS and a limit of 20 MB, refuses `nobody@example.org`
/// (550 5.1.1) and `later@example.org` (450 4.7.1, as greylisting does), and relays nothing (554 5.7.1).
class PostfixInstance final : public PrivateServer {
public:
    PostfixInstance();

    /// The letters that have arrived so far, as files; in no order.
    [[nodiscard]] QStringList arrived() const;
    /// The one that has arrived for `localPart@example.org`; empty: none yet.
    [[nodiscard]] QString arrivedFor(const QString &localPart) const;
};

} // namespace Support
