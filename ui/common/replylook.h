// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>

#include "ui/common/theme.h"

namespace Ui {

/// What the class of a reply means. What is no code of a reply is taken for a refusal.
[[nodiscard]] Tone replyTone(int code);
/// The mark beside the colour, so that it can be told without it.
[[nodiscard]] QChar replyGlyph(int code);

} // namespace Ui
