// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Transcript {

class Store;

/// Whether a refusal says nothing but that what came before it was refused: DATA behind refused recipients, RCPT behind a
/// refused MAIL. What matters is the one before.
[[nodiscard]] bool followsFromRefusal(const Store &store, qsizetype row);

} // namespace Transcript
