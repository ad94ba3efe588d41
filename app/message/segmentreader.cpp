// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/segmentreader.h"

#include <algorithm>

#include "message/filereader.h"

namespace Message {

Base::Result<QByteArray> SegmentReader::read(qint64 atMost)
{
    if (!m_isChecked) {
        if (const auto checked = checkFiles(); !checked)
            return checked.error();
        m_isChecked = true;
    }
    for (; m_current < m_segments.size(); ++m_current) {
        Base::Result<QByteArray> piece = readSegment(std::max<qint64>(atMost, 1));
        if (!piece || !piece->isEmpty())
            return piece;
        m_taken = 0;
        m_file.reset();
    }
    return QByteArray();
}

Base::Result<void> SegmentReader::checkFiles() const
{
    for (const Segment &segment : m_segments) {
        const auto *file = std::get_if<FileSegment>(&segment);
        if (!file)
            continue;
        if (const auto checked = FileReader::check(*file); !checked)
            return checked;
    }
    return {};
}

Base::Result<QByteArray> SegmentReader::readSegment(qint64 atMost)
{
    const Segment &segment = m_segments[m_current];
    if (const auto *octets = std::get_if<QByteArray>(&segment)) {
        const QByteArray piece = octets->mid(m_taken, atMost);
        m_taken += piece.size();
        return piece;
    }
    if (!m_file)
        m_file = std::make_unique<FileReader>(std::get<FileSegment>(segment));
    return m_file->read(atMost);
}

} // namespace Message
