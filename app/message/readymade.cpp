// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QFile>
#include <QRegularExpression>

#include "base/limits.h"
#include "message/assembledletter.h"
#include "message/composer.h"
#include "message/lineendfilter.h"

namespace Message {

using namespace Qt::StringLiterals;

namespace {

bool hasEightBit(QByteArrayView octets)
{
    uchar all = 0; // no early end: so the compiler looks at many octets at once
    for (const char octet : octets)
        all |= static_cast<uchar>(octet);
    return all >= 0x80;
}

// What must be known about a finished message before it is sent, learnt in one pass over its octets.
class Survey final {
public:
    /// lines: the same with every line end in CRLF.
    void add(const QByteArray &asTheyAre, const QByteArray &lines)
    {
        takeHeader(lines);
        if (!m_isHeaderWhole || m_begin.size() < m_header.size())
            m_begin += asTheyAre;
        m_octets += lines.size();
        m_hasEightBit = m_hasEightBit || hasEightBit(lines);
    }

    [[nodiscard]] qint64 octets() const { return m_octets; }

    /// lines: with every line end in CRLF; exact: as it is.
    [[nodiscard]] std::shared_ptr<const Letter> letter(const Segment &lines, const Segment &exact) const
    {
        AssembledLetter::Parts parts;
        parts.needsSmtpUtf8 = hasEightBit(m_header);
        parts.messageId = messageId();
        auto &form = m_hasEightBit ? parts.eightBit : parts.sevenBit;
        form = AssembledLetter::Form{m_header, {lines}};
        if (isBinary())
            parts.binary = AssembledLetter::Form{m_header, {exact}};
        return std::make_shared<AssembledLetter>(std::move(parts));
    }

private:
    void takeHeader(const QByteArray &lines)
    {
        if (m_isHeaderWhole)
            return;
        m_header += lines;
        const qsizetype end = m_header.startsWith("\r\n") ? 0 : m_header.indexOf("\r\n\r\n");
        m_isHeaderWhole = end >= 0 || m_header.size() > Base::Limits::headerOctets;
        if (m_isHeaderWhole)
            m_header.truncate(end < 0 ? Base::Limits::headerOctets : end == 0 ? 2 : end + 4);
    }

    // RFC 2045 6.4: a letter with binary parts says so at its top. One whose header is not in CRLF comes from a file
    // system that knows another line end, and none of its lines could be told from data.
    [[nodiscard]] bool isBinary() const
    {
        static const QRegularExpression pattern(uR"(^content-transfer-encoding:\s*binary\s*$)"_s,
            QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
        // Most letters do not have the word at all.
        return m_header.toLower().contains("binary") && m_begin.startsWith(m_header)
            && pattern.match(QString::fromLatin1(m_header)).hasMatch();
    }

    [[nodiscard]] QByteArray messageId() const
    {
        static const QRegularExpression pattern(uR"(^message-id:\s*(<[^<>\r\n]*>))"_s,
            QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
        return pattern.match(QString::fromLatin1(m_header)).captured(1).toLatin1();
    }

    qint64 m_octets = 0;
    QByteArray m_header;
    QByteArray m_begin; ///< as long as the header at least, as it is
    bool m_isHeaderWhole = false;
    bool m_hasEightBit = false;
};

} // namespace

Base::Result<std::shared_ptr<const Letter>> readyMade(const QString &path)
{
    QFile file(path);
    const auto unreadable = [&] {
        return Base::Error{.problem = Base::Problem::FileUnreadable, .subject = path, .detail = file.errorString()};
    };
    if (!file.open(QIODevice::ReadOnly) || file.isSequential())
        return unreadable();
    Survey survey;
    LineEndFilter lines;
    qint64 fileOctets = 0;
    for (QByteArray chunk = file.read(Base::Limits::bodyChunk); !chunk.isEmpty();
        chunk = file.read(Base::Limits::bodyChunk)) {
        fileOctets += chunk.size();
        survey.add(chunk, lines.take(chunk));
    }
    survey.add({}, lines.finish());
    if (file.error() != QFileDevice::NoError)
        return unreadable();
    const FileSegment asLines{
        .path = path, .form = FileSegment::Form::Lines, .fileOctets = fileOctets, .wireOctets = survey.octets()};
    const FileSegment exact{
        .path = path, .form = FileSegment::Form::Exact, .fileOctets = fileOctets, .wireOctets = fileOctets};
    return survey.letter(asLines, exact);
}

std::shared_ptr<const Letter> readyMade(const QByteArray &octets)
{
    LineEndFilter filter;
    QByteArray lines = filter.take(octets);
    lines += filter.finish();
    Survey survey;
    survey.add(octets, lines);
    return survey.letter(lines, octets);
}

} // namespace Message
