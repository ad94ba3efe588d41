// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <variant>

#include <QString>

#include "practice/faultrule.h"

namespace Practice {

/// Reads what stands behind the colon of a rule; the complaint if it is no action.
[[nodiscard]] std::variant<Fault, QString> faultActionFrom(QByteArrayView text);
/// None: it is no number of seconds, or more than a day.
[[nodiscard]] std::optional<std::chrono::milliseconds> faultSecondsFrom(QByteArrayView text);

} // namespace Practice
