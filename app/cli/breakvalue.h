// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QString>

#include "delivery/breakpoint.h"

namespace Cli {

// Breakpoints as they are written in a terminal: a verb (RCPT), "letter", a class of replies (4xx), "text:WORDS",
// "wait:2s" or "wait:300ms", "reply", "after:STARTTLS".

/// Letter case does not matter. None: it means nothing.
[[nodiscard]] std::optional<Delivery::Breakpoint> breakpointFrom(const QString &text);
/// As it would be written.
[[nodiscard]] QString breakpointText(const Delivery::Breakpoint &breakpoint);
/// What may be written, as the end of a sentence.
[[nodiscard]] QString breakpointForms();

} // namespace Cli
