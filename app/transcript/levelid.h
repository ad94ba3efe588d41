// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

#include <QLatin1StringView>

#include "transcript/annotation.h"

namespace Transcript {

inline constexpr std::array levels = {Level::None, Level::Note, Level::Warning, Level::Error};

/// By its name, for files.
[[nodiscard]] constexpr QLatin1StringView levelId(Level level)
{
    switch (level) {
    case Level::None:
        return QLatin1StringView("none");
    case Level::Note:
        return QLatin1StringView("note");
    case Level::Warning:
        return QLatin1StringView("warning");
    case Level::Error:
        return QLatin1StringView("error");
    }
    return {};
}

} // namespace Transcript
