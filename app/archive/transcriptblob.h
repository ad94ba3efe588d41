// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QByteArray>

#include "base/result.h"
#include "transcript/store.h"

namespace Archive {

/// All that was said, for the log: CBOR, complete to the octet. It holds no secret, because the store holds none.
[[nodiscard]] QByteArray blobOf(const Transcript::Store &store);
/// Errors: FileDamaged.
[[nodiscard]] Base::Result<std::unique_ptr<Transcript::Store>> storeFrom(const QByteArray &blob);

} // namespace Archive
