// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/textmatcher.h"

#include <algorithm>
#include <limits>

namespace Transcript {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<char, 256> smallLetters = [] {
    std::array<char, 256> table{};
    for (std::size_t octet = 0; octet < table.size(); ++octet)
        table[octet] = static_cast<char>(octet >= 'A' && octet <= 'Z' ? octet + ('a' - 'A') : octet);
    return table;
}();

char folded(char octet)
{
    return smallLetters[static_cast<unsigned char>(octet)];
}

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar character) { return character.unicode() < 0x80; });
}

} // namespace

TextMatcher::TextMatcher(const QString &wanted, Mode mode)
    : m_kind(isAscii(wanted) ? Kind::Ascii : Kind::Unicode)
    , m_mode(mode)
    , m_folded(wanted.toUtf8())
    , m_wanted(wanted)
{
    std::transform(m_folded.cbegin(), m_folded.cend(), m_folded.begin(), folded);
    constexpr qsizetype furthest = std::numeric_limits<quint16>::max();
    m_skips.fill(static_cast<quint16>(std::min(m_folded.size(), furthest)));
    for (qsizetype i = 0; i + 1 < m_folded.size(); ++i) {
        const auto skip = static_cast<quint16>(std::min(m_folded.size() - 1 - i, furthest));
        const auto octet = static_cast<unsigned char>(m_folded.at(i));
        m_skips[octet] = skip;
        if (octet >= 'a' && octet <= 'z')
            m_skips[octet - ('a' - 'A')] = skip;
    }
}

TextMatcher::TextMatcher(const QRegularExpression &expression)
    : m_kind(Kind::Expression)
    , m_expression(expression)
{
}

bool TextMatcher::matches(QByteArrayView octets) const
{
    if (m_kind == Kind::Expression)
        return matches(QString::fromUtf8(octets).replace("\r\n"_L1, "\n"_L1)); // $ is meant to stand before both
    if (m_kind == Kind::Unicode)
        return matches(QString::fromUtf8(octets));
    if (m_mode == Mode::Contains)
        return isFoundIn(octets);
    return octets.size() == m_folded.size()
        && std::equal(octets.begin(), octets.end(), m_folded.cbegin(),
            [](char octet, char wanted) { return folded(octet) == wanted; });
}

bool TextMatcher::matches(const QString &text) const
{
    if (m_kind == Kind::Expression)
        return m_expression.match(text).hasMatch();
    return m_mode == Mode::Contains ? text.contains(m_wanted, Qt::CaseInsensitive)
                                    : text.compare(m_wanted, Qt::CaseInsensitive) == 0;
}

/// Horspool's search: it looks at one octet in as many as are wanted.
bool TextMatcher::isFoundIn(QByteArrayView octets) const
{
    const qsizetype length = m_folded.size();
    if (length == 0)
        return true;
    const char *wanted = m_folded.constData();
    const char *at = octets.data();
    const char *const end = octets.data() + octets.size();
    while (end - at >= length) {
        const char last = at[length - 1];
        if (folded(last) == wanted[length - 1]
            && std::equal(wanted, wanted + length - 1, at, [](char w, char octet) { return w == folded(octet); }))
            return true;
        at += m_skips[static_cast<unsigned char>(last)];
    }
    return false;
}

} // namespace Transcript
