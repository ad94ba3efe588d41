// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/foldedfield.h"

namespace Message {

namespace {

constexpr qsizetype encodedLineOctets = 76; // RFC 2047 2

} // namespace

FoldedField::FoldedField(QByteArrayView name)
    : m_octets(name.toByteArray() + ':')
    , m_column(m_octets.size())
{
}

void FoldedField::add(const QByteArray &piece, const QByteArray &space)
{
    const qsizetype length = space.size() + piece.size();
    const bool fitsHere = m_column + length <= m_lineLimit;
    if (!fitsHere || m_foldsNext) {
        m_octets += "\r\n";
        m_column = 0;
        m_foldsNext = false;
    }
    m_octets += space;
    m_octets += piece;
    m_column += length;
}

void FoldedField::keepTogether(qsizetype octets)
{
    m_foldsNext = octets > room() && octets < m_lineLimit;
}

void FoldedField::expectEncodedWords()
{
    m_lineLimit = encodedLineOctets;
}

} // namespace Message
