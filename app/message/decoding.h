// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>

namespace Message {

/// How octets may have been written for the way.
enum class Coding : quint8 {
    Base64, ///< RFC 4648 4
    QuotedPrintable, ///< RFC 2045 6.7
    EncodedWords, ///< RFC 2047
    Percent, ///< RFC 3986 2.1
};

/// What they stand for; none: they are not written like that. Of encoded words the result is UTF-8.
[[nodiscard]] std::optional<QByteArray> decoded(Coding coding, const QByteArray &octets);

} // namespace Message
