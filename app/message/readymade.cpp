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
    return std::any_of(octets.begin(), octets.end(), [](char octet) { return static_cast<uchar>(octet) >= 0x80; });
}

// What must be known about a finished message before it is sent, learnt in one pass over its octets.
class Survey final {
public:
    void add(const QByteArray &lines)
    {
        m_octets += lines.size();
        m_hasEightBit = m_hasEightBit || hasEightBit(lines);
        if (m_isHeaderWhole)
            return;
        m_header += lines;
        const qsizetype end = m_header.startsWith("\r\n") ? 0 : m_header.indexOf("\r\n\r\n");
        m_isHeaderWhole = end >= 0 || m_header.size() > Base::Limits::headerOctets;
        if (m_isHeaderWhole)
            m_header.truncate(end < 0 ? Base::Limits::headerOctets : end == 0 ? 2 : end + 4);
    }

    [[nodiscard]] qint64 octets() const { return m_octets; }

    [[nodiscard]] std::shared_ptr<const Letter> letter(const Segment &segment) const
    {
        AssembledLetter::Parts parts;
        parts.needsSmtpUtf8 = hasEightBit(m_header);
        parts.messageId = messageId();
        auto &form = m_hasEightBit ? parts.eightBit : parts.sevenBit;
        form = AssembledLetter::Form{m_header, {segment}};
        return std::make_shared<AssembledLetter>(std::move(parts));
    }

private:
    [[nodiscard]] QByteArray messageId() const
    {
        static const QRegularExpression pattern(uR"(^message-id:\s*(<[^<>\r\n]*>))"_s,
            QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
        return pattern.match(QString::fromLatin1(m_header)).captured(1).toLatin1();
    }

    qint64 m_octets = 0;
    QByteArray m_header;
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
        survey.add(lines.take(chunk));
    }
    survey.add(lines.finish());
    if (file.error() != QFileDevice::NoError)
        return unreadable();
    return survey.letter(FileSegment{
        .path = path, .form = FileSegment::Form::Lines, .fileOctets = fileOctets, .wireOctets = survey.octets()});
}

std::shared_ptr<const Letter> readyMade(const QByteArray &octets)
{
    LineEndFilter filter;
    QByteArray lines = filter.take(octets);
    lines += filter.finish();
    Survey survey;
    survey.add(lines);
    return survey.letter(lines);
}

} // namespace Message
