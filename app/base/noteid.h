// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include "base/note.h"

namespace Base {

/// The kind as a stable identifier for files, in kebab-case: "looking-up".
[[nodiscard]] QLatin1StringView noteId(NoteKind kind);
/// Free for what is no kind, or not one of this version.
[[nodiscard]] NoteKind noteKind(QByteArrayView id);

} // namespace Base
