// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/chunk.h"

#include <algorithm>

#include "practice/request.h"

namespace Practice {

std::optional<Chunk> Chunk::parse(QByteArrayView argument)
{
    const Request parts = Request::parse(argument); // the size, then perhaps LAST
    const QByteArray &size = parts.verb;
    const bool isNumber
        = !size.isEmpty() && std::all_of(size.begin(), size.end(), [](char c) { return c >= '0' && c <= '9'; });
    bool fits = false;
    const qint64 octets = size.toLongLong(&fits);
    const bool isLast = parts.argument.compare("LAST", Qt::CaseInsensitive) == 0;
    if (!isNumber || !fits || (!isLast && !parts.argument.isEmpty()))
        return std::nullopt;
    return Chunk{octets, isLast};
}

} // namespace Practice
