// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/privateserver.h"

namespace Support {

/// Postfix's smtp-sink, which takes everything unless its flags, given to start(), say otherwise (smtp-sink(1)). It
/// needs no rights.
///
/// What has arrived begins with the envelope, as X-Mail-Args and X-Rcpt-Args.
class SmtpSink final : public PrivateServer {
public:
    SmtpSink();

    /// The letters that have arrived so far, as files; in no order.
    [[nodiscard]] QStringList arrived() const;
};

} // namespace Support
