// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smtp/command.h"

namespace Smtp {

/// A line that a person wrote, as a command: what follows the mechanism of AUTH is masked.
[[nodiscard]] Command typedCommand(QByteArrayView line, QByteArrayView lineEnd = "\r\n");
/// A line that a person wrote as the answer to a challenge, in base64 as it goes out: masked, unless it is "*".
[[nodiscard]] Command typedResponse(QByteArrayView line, QByteArrayView lineEnd = "\r\n");

} // namespace Smtp
