// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/capabilities.h"

namespace Smtp {

/// A session that is open for mail transactions.
struct SessionFacts {
    Capabilities capabilities; ///< of the last EHLO; none after HELO
    bool isEncrypted = false;
    bool isVerified = false; ///< the certificate was verified, not only put up with
};

} // namespace Smtp
