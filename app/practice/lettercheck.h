// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Practice {

/// What in the octets of a letter the standard does not allow, however they are cut.
class LetterCheck final {
public:
    void look(QByteArrayView text);

    /// A line ended with LF alone, or a CR stood alone (RFC 5321 2.3.8).
    [[nodiscard]] bool hasBareLineEnd() const { return m_hasBareLineEnd || m_isAfterCr; }
    [[nodiscard]] bool hasEightBits() const { return m_hasEightBits; }
    [[nodiscard]] bool hasNul() const { return m_hasNul; }
    /// More than 998 octets without CRLF (RFC 5322 2.1.1).
    [[nodiscard]] bool hasOverlongLine() const { return m_longestLine > longestAllowed; }

private:
    static constexpr qsizetype longestAllowed = 998;

    void lookAt(char octet);

    bool m_hasBareLineEnd = false;
    bool m_hasEightBits = false;
    bool m_hasNul = false;
    bool m_isAfterCr = false;
    qsizetype m_line = 0;
    qsizetype m_longestLine = 0;
};

} // namespace Practice
