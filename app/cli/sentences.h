// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "smtp/outcome.h"

namespace Diagnosis {
struct Finding;
}

namespace Cli {

/// "one.example: " before what is about the recipients of one domain; empty: it is not.
[[nodiscard]] QString domainOf(const Diagnosis::Finding &finding);

/// Headline, first advice and option as one sentence, for standard error.
[[nodiscard]] QString oneSentence(const Diagnosis::Finding &finding);

/// What the outcome means, for the end of a transcript on the terminal.
[[nodiscard]] QString outcomeSentence(Smtp::Outcome outcome, bool isProbe);

} // namespace Cli
