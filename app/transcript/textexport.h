// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include "transcript/entry.h"

namespace Transcript {

class Store;

/// One entry as the terminal shows it: time, lock, `C: `, `S: ` or `-- `, the text without any control character.
/// A reply of several lines gives several lines. No line end behind the last one.
[[nodiscard]] QString entryAsText(const Entry &entry);

/// The whole conversation as text, with a head line that says when it began. Secrets are not in a store, so not here.
[[nodiscard]] QString asText(const Store &store);

} // namespace Transcript
