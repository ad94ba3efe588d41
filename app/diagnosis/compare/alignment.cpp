// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/compare/alignment.h"

#include <algorithm>
#include <vector>

namespace Diagnosis {

namespace {

/// How many keys the rest of both lists has in common, from each pair of places on.
class CommonLengths {
public:
    CommonLengths(const QList<QByteArray> &left, const QList<QByteArray> &right)
        : m_width(static_cast<std::size_t>(right.size()) + 1)
        , m_lengths((static_cast<std::size_t>(left.size()) + 1) * m_width, 0)
    {
        for (qsizetype l = left.size() - 1; l >= 0; --l) {
            for (qsizetype r = right.size() - 1; r >= 0; --r) {
                at(l, r) = left.at(l) == right.at(r) ? at(l + 1, r + 1) + 1 : std::max(at(l + 1, r), at(l, r + 1));
            }
        }
    }

    [[nodiscard]] int &at(qsizetype left, qsizetype right)
    {
        return m_lengths[static_cast<std::size_t>(left) * m_width + static_cast<std::size_t>(right)];
    }

private:
    std::size_t m_width;
    std::vector<int> m_lengths;
};

} // namespace

QList<AlignedPair> aligned(const QList<QByteArray> &left, const QList<QByteArray> &right)
{
    // What both begin with needs no table; two conversations mostly differ towards their ends.
    const qsizetype shorter = std::min(left.size(), right.size());
    qsizetype same = 0;
    while (same < shorter && left.at(same) == right.at(same))
        ++same;
    CommonLengths lengths(left.sliced(same), right.sliced(same));
    QList<AlignedPair> pairs;
    for (qsizetype i = 0; i < same; ++i)
        pairs.append({i, i});
    qsizetype l = same;
    qsizetype r = same;
    while (l < left.size() || r < right.size()) {
        const bool isBoth = l < left.size() && r < right.size();
        if (isBoth && left.at(l) == right.at(r))
            pairs.append({l++, r++});
        else if (r == right.size()
            || (isBoth && lengths.at(l + 1 - same, r - same) >= lengths.at(l - same, r + 1 - same)))
            pairs.append({l++, -1});
        else
            pairs.append({-1, r++});
    }
    return pairs;
}

} // namespace Diagnosis
