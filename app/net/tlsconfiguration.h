// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslConfiguration>

#include "base/result.h"
#include "net/tlspolicy.h"

namespace Net {

/// The policy as Qt wants it, its files read.
/// Errors: FileUnreadable (also without a certificate or key in it), KeyEncrypted, KeyDoesNotFit.
[[nodiscard]] Base::Result<QSslConfiguration> tlsConfiguration(const TlsPolicy &policy);

} // namespace Net
