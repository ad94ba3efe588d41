// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QFile>

#include "message/letter.h"
#include "message/octetfilter.h"
#include "message/segment.h"

namespace Message {

/// Reads a file segment in its wire form, a chunk in memory at a time, and stops where the file is not the one that
/// was measured.
class FileReader final : public LetterReader {
public:
    explicit FileReader(FileSegment segment);

    /// Is the file there, with the size that was measured? Nothing is read yet.
    [[nodiscard]] static Base::Result<void> check(const FileSegment &segment);
    [[nodiscard]] Base::Result<QByteArray> read(qint64 atMost) override;

private:
    [[nodiscard]] Base::Result<void> fill();
    [[nodiscard]] Base::Error failure(Base::Problem problem) const;

    FileSegment m_segment;
    QFile m_file;
    std::unique_ptr<OctetFilter> m_filter;
    QByteArray m_ready; ///< in wire form
    qsizetype m_taken = 0; ///< of m_ready
    qint64 m_fileOctets = 0;
    qint64 m_wireOctets = 0;
    bool m_isAtEnd = false;
};

} // namespace Message
