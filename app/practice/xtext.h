// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>

namespace Practice {

/// What xtext stands for, RFC 3461 4; none: it is not written as the RFC wants it, or it is empty.
[[nodiscard]] std::optional<QByteArray> decodedXtext(QByteArrayView text);

} // namespace Practice
