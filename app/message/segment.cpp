// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/segment.h"

#include <numeric>

namespace Message {

namespace {

qint64 wireOctets(const Segment &segment)
{
    const auto *octets = std::get_if<QByteArray>(&segment);
    return octets ? octets->size() : std::get<FileSegment>(segment).wireOctets;
}

} // namespace

qint64 wireOctets(const QList<Segment> &segments)
{
    return std::accumulate(segments.begin(), segments.end(), qint64(0),
        [](qint64 sum, const Segment &segment) { return sum + wireOctets(segment); });
}

} // namespace Message
