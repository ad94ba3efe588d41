// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Transcript {

class Store;

/// The conversation for programs that draw Mermaid's sequence diagrams: a solid arrow goes in clear, a dotted one is
/// encrypted, one that ends in a cross failed.
[[nodiscard]] QString asMermaid(const Store &store);

} // namespace Transcript
