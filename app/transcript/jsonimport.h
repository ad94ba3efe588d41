// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "base/result.h"
#include "transcript/store.h"

namespace Transcript {

/// The store that was exported as JSON, entry by entry. Nothing of what the file says is believed without a look.
/// facts: takes ExportOptions::facts as they stand in the file, and stays empty where it has none.
/// Errors: FileDamaged, with what is wrong and where as the detail.
[[nodiscard]] Base::Result<std::unique_ptr<Store>> storeFromJson(QByteArrayView json, QByteArray *facts = nullptr);

} // namespace Transcript
