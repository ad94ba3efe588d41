// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

#include "diagnosis/finding.h"

namespace Diagnosis {

/// What one rule about a transcript says.
struct ObservedRow {
    QLatin1StringView id;
    Severity severity;
    Base::Stage stage;
    const char *headline;
    const char *explanation; ///< what it means
    const char *advice; ///< null: there is nothing to do
    const char *reference;
};

// Rules about single lines, and rules about how they follow each other.
[[nodiscard]] std::span<const ObservedRow> observedLines();
[[nodiscard]] std::span<const ObservedRow> observedCourse();

/// The row of an id that a rule names; it must exist.
[[nodiscard]] const ObservedRow &observedRow(QLatin1StringView id);

} // namespace Diagnosis
