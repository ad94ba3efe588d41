// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace Support {

/// What Python's own parser, which shares no line with ours, reads in the letter of this file: subject, from, to, cc,
/// bcc, text, defects (how many), attachments (name, sha256).
[[nodiscard]] QJsonObject readByPython(const QString &path);

} // namespace Support
