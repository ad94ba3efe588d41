// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include "transcript/annotation.h"

namespace Transcript {

class Store;

/// What a line stands out with, as bits; several at once are possible.
enum Gravity : quint8 {
    Ordinary = 0,
    SlowLine = 1, ///< a reply that took long
    WarningLine = 2, ///< 4yz, or a note of something that went wrong but goes on
    ErrorLine = 4, ///< 5yz, no reply at all, or a note of what ended the conversation
    MarkedLine = 8, ///< by the user
};

/// The bits of Gravity that hold for this row of the store.
[[nodiscard]] quint8 gravityOf(const Store &store, qsizetype row);
/// How grave that is, on the scale of what somebody says about a line: for those who compare.
[[nodiscard]] Level severityOf(const Store &store, qsizetype row);

/// From here on a wait stands out.
inline constexpr qint64 slowNanoseconds = 2'000'000'000;

} // namespace Transcript
