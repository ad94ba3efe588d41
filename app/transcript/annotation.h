// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Transcript {

/// How grave what somebody said about an entry is.
enum class Level : quint8 { None, Note, Warning, Error };

/// What a person, or a rule, wrote beside an entry.
struct Annotation {
    bool isMarked = false;
    QString note = {};
    Level level = Level::None;
    friend bool operator==(const Annotation &, const Annotation &) = default;
};

} // namespace Transcript
