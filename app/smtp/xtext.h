// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

namespace Smtp {

/// The octets as a parameter may hold them, RFC 3461 4: "+" and two hexadecimal digits for what is not printable ASCII,
/// and for "+" and "=".
[[nodiscard]] QByteArray xtext(QByteArrayView octets);

/// What xtext stands for; none: it is not written as the RFC wants it, or it is empty.
[[nodiscard]] std::optional<QByteArray> decodedXtext(QByteArrayView text);

/// Text beyond ASCII as utf-8-addr-xtext, RFC 6533 3: `\x{4E2D}` for each character that xtext could not hold.
[[nodiscard]] QByteArray unicodeXtext(const QString &text);

} // namespace Smtp
