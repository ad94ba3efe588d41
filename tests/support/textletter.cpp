// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/textletter.h"

#include <algorithm>

namespace Support {

namespace {

class TextReader final : public Message::LetterReader {
public:
    TextReader(const QByteArray &octets, qint64 breaksAfter)
        : m_octets(octets)
        , m_breaksAfter(breaksAfter)
    {
    }

    Base::Result<QByteArray> read(qint64 atMost) override
    {
        if (m_breaksAfter >= 0 && m_position >= m_breaksAfter)
            return Base::Error{.problem = Base::Problem::AttachmentMissing};
        const qint64 end = m_breaksAfter >= 0 ? m_breaksAfter : m_octets.size();
        const QByteArray piece = m_octets.mid(m_position, std::min(atMost, end - m_position));
        m_position += piece.size();
        return piece;
    }

private:
    QByteArray m_octets;
    qint64 m_breaksAfter;
    qint64 m_position = 0;
};

} // namespace

bool TextLetter::canBe(Base::BodyType form) const
{
    const bool isEightBit
        = std::any_of(m_octets.begin(), m_octets.end(), [](char octet) { return static_cast<uchar>(octet) > 127; });
    return form == (isEightBit ? Base::BodyType::EightBit : Base::BodyType::SevenBit);
}

QByteArray TextLetter::header(Base::BodyType) const
{
    const qsizetype end = m_octets.indexOf("\r\n\r\n");
    return end < 0 ? m_octets : m_octets.first(end + 4);
}

std::unique_ptr<Message::LetterReader> TextLetter::open(Base::BodyType) const
{
    return std::make_unique<TextReader>(m_octets, m_breaksAfter);
}

} // namespace Support
