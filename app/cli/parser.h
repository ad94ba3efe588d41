// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <variant>

#include <QStringList>

#include "cli/invocation.h"
#include "cli/refusal.h"

namespace Cli {

/// Help was asked for; without a command: the one above them all.
struct HelpWanted {
    std::optional<Command> command;
    friend bool operator==(const HelpWanted &, const HelpWanted &) = default;
};

struct VersionWanted {
    friend bool operator==(const VersionWanted &, const VersionWanted &) = default;
};

using Parsed = std::variant<Invocation, HelpWanted, VersionWanted, Refusal>;

/// Reads the arguments behind the name of the program.
///
/// Why not QCommandLineParser: it prints and exits by itself where a result line is owed, knows no commands with options
/// of their own, cannot tell "not yet" from "unknown", and suggests nothing.
///
/// A refusal never repeats a value or a stray argument: it could be a password in the wrong place.
[[nodiscard]] Parsed parse(const QStringList &arguments);

} // namespace Cli
