// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace Base {

/// The one bridge from octets off the wire to text for people.
///
/// Decodes UTF-8, else Latin-1. Control characters, bidirectional overrides and other invisible characters that
/// could act on a terminal or turn a line round come out as escapes: \x1b, \u202e. CR and LF stay out: a final
/// CRLF is dropped, one inside is written \r, \n.
[[nodiscard]] QString visibleText(QByteArrayView octets);

/// The same guard for text that is decoded already.
[[nodiscard]] QString visibleText(QStringView text);

} // namespace Base
