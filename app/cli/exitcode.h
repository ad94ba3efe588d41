// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "smtp/outcome.h"

namespace Cli {

/// What the shell gets; the numbers are the command line contract.
enum class ExitCode : int {
    Accepted = 0, ///< also: a probe that stopped where it was asked to
    Partial = 1,
    Rejected = 2,
    Deferred = 3,
    Unknown = 4,
    Unreachable = 5,
    Protocol = 6,
    Login = 7,
    Insecure = 8,
    Usage = 64,
    Invalid = 65,
    File = 66,
    Internal = 70,
    OutputLost = 74, ///< only where it would be 0: what became of the letter comes first
    Cancelled = 130,
};

/// For a run that took place.
[[nodiscard]] ExitCode exitCodeFor(Smtp::Outcome outcome);

/// For what went wrong before there was a conversation.
[[nodiscard]] ExitCode exitCodeFor(Base::Problem problem);

/// The word for `"outcome"` in a result of a run that never began: "usage", "invalid", "file", "login", "cancelled",
/// "internal".
[[nodiscard]] QLatin1StringView refusalName(ExitCode exitCode);

} // namespace Cli
