// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Diagnosis {
struct Circumstances;
}

namespace Ui {

/// Why a reply came just here; empty: there is nothing to say beyond its code.
[[nodiscard]] QString groundSentence(const Diagnosis::Circumstances &circumstances);
/// What the client waits for first, because it went out in the same flight (RFC 2920); empty: nothing.
[[nodiscard]] QString underWaySentence(const Diagnosis::Circumstances &circumstances);

} // namespace Ui
