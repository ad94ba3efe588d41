// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include <QList>

#include "transcript/segmentcut.h"

namespace Transcript {

/// The cuts of all entries, beside their records: few have any, for nearly every segment begins with a line.
///
/// A server that sends octet by octet could fill it without end, so it takes no more than Limits::segmentCuts.
class CutTable final {
public:
    /// Entries may come in any order, though nearly always the last one does. A second one at the same place is none.
    /// False: it was not taken.
    bool add(qsizetype row, const SegmentCut &cut);
    [[nodiscard]] QList<SegmentCut> of(qsizetype row) const;

private:
    struct Place {
        quint32 row = 0;
        quint32 offset = 0;
        qint64 time = 0;
    };
    static bool isBefore(const Place &left, const Place &right);

    std::vector<Place> m_places; ///< by row and offset
};

} // namespace Transcript
