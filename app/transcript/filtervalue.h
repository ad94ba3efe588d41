// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QStringView>

#include "transcript/filterprogram.h"

namespace Transcript {

/// What a value of a filter stands for: "250", "4xx", "400..499", "10kB", "500ms", "5.7", "warn". Null: it is no value of
/// this field. The beginning of a range may be behind its end.
[[nodiscard]] std::optional<FilterRange> filterRange(QStringView value, const FilterFieldRow &field);

} // namespace Transcript
