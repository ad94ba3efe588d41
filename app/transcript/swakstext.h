// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QList>
#include <QString>

namespace Transcript {

class Store;

/// What was said with the signs of swaks, for those who hold it beside what that prints: "<-" and "->" in clear, "<~" and
/// "~>" encrypted, stars where it went wrong. rows: only these; none: all.
[[nodiscard]] QString swaksText(const Store &store, const std::optional<QList<quint32>> &rows = {});

} // namespace Transcript
