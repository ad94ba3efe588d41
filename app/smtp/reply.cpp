// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/reply.h"

namespace Smtp {

std::optional<EnhancedCode> Reply::enhancedCode() const
{
    return lines.isEmpty() ? std::nullopt : EnhancedCode::parse(lines.constFirst(), code);
}

QByteArray Reply::text() const
{
    return lines.join('\n');
}

QByteArray Reply::plainText() const
{
    QList<QByteArray> plain;
    for (const QByteArray &line : lines) {
        const auto enhanced = EnhancedCode::parse(line, code);
        const QByteArray text = enhanced ? line.mid(enhanced->toBytes().size()) : line;
        plain.append(text.trimmed());
    }
    return plain.join(' ').trimmed();
}

} // namespace Smtp
