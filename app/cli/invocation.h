// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QStringList>

#include "cli/option.h"

namespace Cli {

/// What was asked for: a command and the options given with it, each value looked at already.
struct Invocation {
    Command command = Command::Send;
    QMap<Option, QStringList> given; ///< an option without a value has one empty value

    QStringList words = {}; ///< that are no options, in their order

    [[nodiscard]] bool has(Option option) const { return given.contains(option); }
    /// The value; empty if the option was not given.
    [[nodiscard]] QString value(Option option) const { return given.value(option).value(0); }
    [[nodiscard]] QStringList values(Option option) const { return given.value(option); }
};

} // namespace Cli
