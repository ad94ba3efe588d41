// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace Message {

/// Octets of one encoded word at most, RFC 2047 2.
inline constexpr qsizetype encodedWordOctets = 75;

/// The text in UTF-8 as encoded words of RFC 2047, in Q or B, whichever is shorter. Each is at most 75 octets, the
/// first at most `firstRoom` (or 75 where nothing fits there); none splits a character. Q is what phrases allow
/// (RFC 2047 5 rule 3), so that the words can stand anywhere.
[[nodiscard]] QByteArrayList encodedWords(QStringView text, qsizetype firstRoom = encodedWordOctets);

/// The text with its encoded words decoded; what cannot be decoded stays as it is.
[[nodiscard]] QString decodedWords(const QString &text);

} // namespace Message
