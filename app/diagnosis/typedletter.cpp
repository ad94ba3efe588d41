// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/typedletter.h"

#include <algorithm>

namespace Diagnosis {

namespace {

constexpr qsizetype longestHeader = 65536; ///< octets of it that are looked at
constexpr qsizetype longestEnd = 4; ///< octets before a dot that say whether it stands alone

/// RFC 5322 2.2: printable, and neither a space nor the colon.
bool isFieldName(QByteArrayView name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](char octet) { return octet > ' ' && octet < '\x7f'; });
}

} // namespace

void TypedLetter::take(const QByteArray &octets, qsizetype number)
{
    m_tail = QByteArray(m_tail + octets).right(longestEnd);
    if (m_isInHeader && m_header.size() < longestHeader)
        m_header += octets.startsWith('.') ? octets.sliced(1) : octets; // RFC 5321 4.5.2
    const bool isFolded = octets.startsWith(' ') || octets.startsWith('\t');
    if (!m_isInHeader || (isFolded && !m_fields.isEmpty()))
        return;
    if (octets.trimmed().isEmpty())
        m_isInHeader = false;
    else
        takeField(octets, number);
}

void TypedLetter::takeField(const QByteArray &line, qsizetype number)
{
    const QByteArray name = line.left(line.indexOf(':')).toLower();
    if (!line.contains(':') || !isFieldName(name)) {
        m_isInHeader = false;
        m_textInHeader = number;
        return;
    }
    m_fields.append(name);
    if (name == "bcc" && m_bcc == 0)
        m_bcc = number;
}

bool TypedLetter::isSmuggledBy(const QByteArray &octets) const
{
    const QByteArray all = m_tail + octets;
    const qsizetype crlfBehind = all.indexOf("\n.\r\n");
    const bool isBareBefore = crlfBehind >= 0 && (crlfBehind == 0 || all.at(crlfBehind - 1) != '\r');
    return isBareBefore || all.contains("\n.\n") || all.contains("\r.\r");
}

QByteArrayList TypedLetter::missingFields() const
{
    QByteArrayList missing;
    for (const QByteArray name : {"Date", "From", "Message-ID"}) {
        if (!m_fields.contains(name.toLower()))
            missing.append(name);
    }
    return missing;
}

} // namespace Diagnosis
