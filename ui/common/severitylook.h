// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

#include <QString>

#include "diagnosis/finding.h"
#include "ui/common/theme.h"

namespace Ui {

/// How grave something is, three times over, so that any two can be missing.
struct SeverityLook {
    QString symbol;
    Tone tone = Tone::Note;
    QString word;
};

/// The gravest first.
inline constexpr std::array severities = {
    Diagnosis::Severity::Error, Diagnosis::Severity::Warning, Diagnosis::Severity::Note, Diagnosis::Severity::Remark};

[[nodiscard]] SeverityLook lookOf(Diagnosis::Severity severity);
/// "2 errors"
[[nodiscard]] QString severityCount(Diagnosis::Severity severity, int count);
/// "2 errors, 1 warning", the gravest first; empty: nothing of that kind.
[[nodiscard]] QString severityCounts(const QList<Diagnosis::Finding> &findings);

} // namespace Ui
