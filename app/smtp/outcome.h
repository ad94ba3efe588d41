// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Smtp {

/// How a run ended; names and meanings are those of the command line contract.
enum class Outcome : quint8 {
    Accepted,
    Stopped,
    Partial,
    Rejected,
    Deferred,
    Unknown,
    Unreachable,
    Protocol,
    Login,
    Insecure,
    Invalid,
    Cancelled,
};

[[nodiscard]] QLatin1StringView outcomeName(Outcome outcome); ///< "accepted" …

} // namespace Smtp
