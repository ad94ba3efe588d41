// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/dotstuffer.h"

#include <cstring>

namespace Smtp {

QByteArray DotStuffer::stuff(const QByteArray &piece)
{
    QByteArray stuffed;
    const char *next = piece.constData();
    const char *const end = next + piece.size();
    const char *unwritten = next; // whole stretches are copied, and without a dot nothing is
    while (next != end) {
        if (m_isAtLineStart && *next == '.') {
            if (stuffed.isEmpty())
                stuffed.reserve(piece.size() + piece.size() / 64);
            stuffed.append(unwritten, next - unwritten).append('.');
            unwritten = next;
            ++m_dotsDoubled;
        }
        const auto *lineFeed = static_cast<const char *>(std::memchr(next, '\n', static_cast<std::size_t>(end - next)));
        const char *const lineEnd = lineFeed ? lineFeed + 1 : end;
        m_isAtLineStart = lineFeed != nullptr;
        m_lines += m_isAtLineStart ? 1 : 0;
        next = lineEnd;
    }
    m_octets += piece.size();
    return stuffed.isEmpty() ? piece : stuffed.append(unwritten, end - unwritten);
}

QByteArray DotStuffer::finish()
{
    if (m_isAtLineStart)
        return QByteArrayLiteral(".\r\n");
    ++m_lines;
    return QByteArrayLiteral("\r\n.\r\n");
}

} // namespace Smtp
