// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Transcript {
class Store;
}

namespace Support {

/// The conversation in every format in which it can leave the program, one behind the other: to look for what must not.
[[nodiscard]] QByteArray everyExport(const Transcript::Store &store);

} // namespace Support
