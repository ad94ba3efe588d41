// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <variant>

#include <QString>

#include "base/error.h"
#include "cli/exitcode.h"

namespace Cli {

/// Why nothing was begun: one sentence that says what to do, and what the shell gets.
struct Refusal {
    ExitCode exitCode = ExitCode::Usage;
    QString sentence;
    std::optional<Base::Error> error; ///< where there is one: the facts behind the sentence
    friend bool operator==(const Refusal &, const Refusal &) = default;

    /// In the words of the diagnosis, behind what it is about.
    [[nodiscard]] static Refusal from(const Base::Error &error);
};

/// A value, or the reason why nothing was begun.
template <typename T> using OrRefusal = std::variant<T, Refusal>;

} // namespace Cli
