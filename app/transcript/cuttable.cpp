// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/cuttable.h"

#include <algorithm>
#include <tuple>

#include "base/limits.h"

namespace Transcript {

bool CutTable::isBefore(const Place &left, const Place &right)
{
    return std::tie(left.row, left.offset) < std::tie(right.row, right.offset);
}

bool CutTable::add(qsizetype row, const SegmentCut &cut)
{
    if (m_places.size() >= Base::Limits::segmentCuts)
        return false;
    const Place place{static_cast<quint32>(row), static_cast<quint32>(cut.offset), cut.time};
    if (m_places.empty() || isBefore(m_places.back(), place)) {
        m_places.push_back(place);
        return true;
    }
    const auto behind = std::upper_bound(m_places.begin(), m_places.end(), place, isBefore);
    if (behind != m_places.begin() && !isBefore(*(behind - 1), place))
        return false;
    m_places.insert(behind, place);
    return true;
}

QList<SegmentCut> CutTable::of(qsizetype row) const
{
    QList<SegmentCut> cuts;
    const Place first{.row = static_cast<quint32>(row)};
    for (auto place = std::lower_bound(m_places.begin(), m_places.end(), first, isBefore);
        place != m_places.end() && place->row == first.row; ++place)
        cuts.append({place->offset, place->time});
    return cuts;
}

} // namespace Transcript
