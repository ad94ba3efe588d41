// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QList>

#include "message/letter.h"
#include "message/segment.h"

namespace Message {

/// Reads segments one after the other. Before the first octet every file is looked at, so that a letter whose
/// attachment vanished is not begun.
class SegmentReader final : public LetterReader {
public:
    explicit SegmentReader(QList<Segment> segments)
        : m_segments(std::move(segments))
    {
    }

    [[nodiscard]] Base::Result<QByteArray> read(qint64 atMost) override;

private:
    [[nodiscard]] Base::Result<void> checkFiles() const;
    [[nodiscard]] Base::Result<QByteArray> readSegment(qint64 atMost);

    QList<Segment> m_segments;
    qsizetype m_current = 0;
    qsizetype m_taken = 0; ///< of the octets of the current segment
    std::unique_ptr<LetterReader> m_file; ///< of the current segment
    bool m_isChecked = false;
};

} // namespace Message
