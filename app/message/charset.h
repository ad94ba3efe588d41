// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

namespace Message {

/// Octets as text, in a charset of the IANA registry; none: the charset is not known. Octets that it does not have
/// become question marks or U+FFFD.
[[nodiscard]] std::optional<QString> decodedText(QByteArrayView octets, const QByteArray &charset);

/// Octets whose charset nobody names: UTF-8 if they can be, else Latin-1.
[[nodiscard]] QString guessedText(QByteArrayView octets);

} // namespace Message
