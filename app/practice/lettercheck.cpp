// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/lettercheck.h"

#include <algorithm>
#include <utility>

namespace Practice {

void LetterCheck::look(QByteArrayView text)
{
    for (const char octet : text)
        lookAt(octet);
}

void LetterCheck::lookAt(char octet)
{
    const bool wasAfterCr = std::exchange(m_isAfterCr, octet == '\r');
    m_hasEightBits = m_hasEightBits || (static_cast<unsigned char>(octet) & 0x80U) != 0;
    m_hasNul = m_hasNul || octet == '\0';
    m_hasBareLineEnd = m_hasBareLineEnd || wasAfterCr != (octet == '\n');
    if (octet == '\n' && wasAfterCr) {
        m_line = 0;
    } else if (octet != '\r') {
        m_line += wasAfterCr ? 2 : 1; // the CR that no LF followed belongs to the line
        m_longestLine = std::max(m_longestLine, m_line);
    }
}

} // namespace Practice
