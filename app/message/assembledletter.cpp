// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/assembledletter.h"

#include "message/segmentreader.h"

namespace Message {

bool AssembledLetter::canBe(Base::BodyType form) const
{
    switch (form) {
    case Base::BodyType::SevenBit:
        return m_parts.sevenBit.has_value();
    case Base::BodyType::EightBit:
        return m_parts.eightBit.has_value();
    case Base::BodyType::Binary:
        return m_parts.binary.has_value();
    }
    Q_UNREACHABLE();
}

qint64 AssembledLetter::size(Base::BodyType form) const
{
    return wireOctets(nearest(form).segments);
}

QByteArray AssembledLetter::header(Base::BodyType form) const
{
    return nearest(form).header;
}

std::unique_ptr<LetterReader> AssembledLetter::open(Base::BodyType form) const
{
    return std::make_unique<SegmentReader>(nearest(form).segments);
}

const AssembledLetter::Form &AssembledLetter::nearest(Base::BodyType form) const
{
    if (m_parts.binary && form == Base::BodyType::Binary)
        return *m_parts.binary;
    if (m_parts.sevenBit && (form == Base::BodyType::SevenBit || !m_parts.eightBit))
        return *m_parts.sevenBit;
    if (m_parts.eightBit)
        return *m_parts.eightBit;
    Q_UNREACHABLE(); // one of these two is there
}

} // namespace Message
