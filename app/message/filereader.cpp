// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/filereader.h"

#include <algorithm>

#include <QFileInfo>

#include "base/limits.h"
#include "message/base64filter.h"
#include "message/lineendfilter.h"

namespace Message {

namespace {

bool isAttachment(FileSegment::Form form)
{
    return form == FileSegment::Form::Base64 || form == FileSegment::Form::Octets;
}

// None: the octets stay as they are.
std::unique_ptr<OctetFilter> filterFor(FileSegment::Form form)
{
    switch (form) {
    case FileSegment::Form::Base64:
        return std::make_unique<Base64Filter>();
    case FileSegment::Form::Lines:
        return std::make_unique<LineEndFilter>();
    case FileSegment::Form::Octets:
    case FileSegment::Form::Exact:
        return nullptr;
    }
    Q_UNREACHABLE();
}

Base::Problem unreadableProblem(FileSegment::Form form)
{
    return isAttachment(form) ? Base::Problem::AttachmentUnreadable : Base::Problem::FileUnreadable;
}

} // namespace

FileReader::FileReader(FileSegment segment)
    : m_segment(std::move(segment))
    , m_file(m_segment.path)
    , m_filter(filterFor(m_segment.form))
{
}

Base::Result<void> FileReader::check(const FileSegment &segment)
{
    const QFileInfo file(segment.path);
    if (!file.exists() && isAttachment(segment.form))
        return Base::Error{.problem = Base::Problem::AttachmentMissing, .subject = segment.path};
    if (!file.isFile() || !file.isReadable())
        return Base::Error{.problem = unreadableProblem(segment.form), .subject = segment.path};
    if (file.size() != segment.fileOctets)
        return Base::Error{.problem = Base::Problem::AttachmentChanged, .subject = segment.path};
    return {};
}

Base::Result<QByteArray> FileReader::read(qint64 atMost)
{
    while (m_taken == m_ready.size() && !m_isAtEnd) {
        if (const auto filled = fill(); !filled)
            return filled.error();
    }
    const QByteArray piece = m_ready.mid(m_taken, std::max<qsizetype>(atMost, 1));
    m_taken += piece.size();
    return piece;
}

Base::Result<void> FileReader::fill()
{
    if (!m_file.isOpen()) {
        if (const auto checked = check(m_segment); !checked)
            return checked;
        if (!m_file.open(QIODevice::ReadOnly))
            return failure(unreadableProblem(m_segment.form));
    }
    const QByteArray chunk = m_file.read(Base::Limits::bodyChunk);
    if (m_file.error() != QFileDevice::NoError)
        return failure(unreadableProblem(m_segment.form));
    m_fileOctets += chunk.size();
    m_isAtEnd = chunk.isEmpty();
    if (m_filter)
        m_ready = m_isAtEnd ? m_filter->finish() : m_filter->take(chunk);
    else
        m_ready = chunk;
    m_taken = 0;
    m_wireOctets += m_ready.size();
    const bool isTooLong = m_fileOctets > m_segment.fileOctets || m_wireOctets > m_segment.wireOctets;
    const bool isTooShort = m_isAtEnd && (m_fileOctets < m_segment.fileOctets || m_wireOctets < m_segment.wireOctets);
    if (isTooLong || isTooShort)
        return failure(Base::Problem::AttachmentChanged);
    return {};
}

Base::Error FileReader::failure(Base::Problem problem) const
{
    return {.problem = problem, .subject = m_segment.path, .detail = m_file.errorString()};
}

} // namespace Message
