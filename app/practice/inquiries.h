// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/answer.h"

namespace Practice {

struct Settings;

// VRFY, EXPN and HELP, RFC 5321 3.5 and 4.1.1.8. argument: what stands behind the verb.

[[nodiscard]] Answer verifyAnswer(const Settings &settings, QByteArrayView argument);
/// There is one list, "staff".
[[nodiscard]] Answer expandAnswer(const Settings &settings, QByteArrayView argument);
/// The verbs that are served, or what the named one looks like.
[[nodiscard]] Answer helpAnswer(const Settings &settings, QByteArrayView argument);

} // namespace Practice
