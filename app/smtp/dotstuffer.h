// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Smtp {

/// Doubles the dots that begin a line, RFC 5321 4.5.2, over whatever pieces the letter comes in.
class DotStuffer final {
public:
    /// The piece as it goes over the wire.
    [[nodiscard]] QByteArray stuff(const QByteArray &piece);
    /// The end of the letter: the final dot, after a line end if the letter has none (RFC 5321 4.1.1.4).
    [[nodiscard]] QByteArray finish();

    [[nodiscard]] qint64 octets() const { return m_octets; } ///< taken, before dots were doubled
    [[nodiscard]] qint64 lines() const { return m_lines; }
    [[nodiscard]] qint64 dotsDoubled() const { return m_dotsDoubled; }

private:
    qint64 m_octets = 0;
    qint64 m_lines = 0;
    qint64 m_dotsDoubled = 0;
    bool m_isAtLineStart = true;
};

} // namespace Smtp
