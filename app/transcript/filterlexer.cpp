// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/filterlexer.h"

#include <algorithm>
#include <array>

namespace Transcript {

using namespace Qt::StringLiterals;
using Kind = FilterToken::Kind;

namespace {

struct Sign {
    QLatin1StringView spelling;
    Kind kind;
    QLatin1StringView meaning;
};

/// The longer ones first.
constexpr std::array signs = {
    Sign{"=="_L1, Kind::Operator, "=="_L1},
    Sign{"!="_L1, Kind::Operator, "!="_L1},
    Sign{"<="_L1, Kind::Operator, "<="_L1},
    Sign{">="_L1, Kind::Operator, ">="_L1},
    Sign{"&&"_L1, Kind::And, "&&"_L1},
    Sign{"||"_L1, Kind::Or, "||"_L1},
    Sign{"="_L1, Kind::Operator, "=="_L1}, // it is typed, and can mean nothing else
    Sign{"<"_L1, Kind::Operator, "<"_L1},
    Sign{">"_L1, Kind::Operator, ">"_L1},
    Sign{"!"_L1, Kind::Not, "!"_L1},
    Sign{"("_L1, Kind::Open, "("_L1},
    Sign{")"_L1, Kind::Close, ")"_L1},
    Sign{"{"_L1, Kind::SetOpen, "{"_L1},
    Sign{"}"_L1, Kind::SetClose, "}"_L1},
    Sign{","_L1, Kind::Comma, ","_L1},
};

constexpr std::array keywords = {
    Sign{"and"_L1, Kind::And, "and"_L1},
    Sign{"or"_L1, Kind::Or, "or"_L1},
    Sign{"not"_L1, Kind::Not, "not"_L1},
    Sign{"contains"_L1, Kind::Operator, "contains"_L1},
    Sign{"matches"_L1, Kind::Operator, "matches"_L1},
    Sign{"in"_L1, Kind::Operator, "in"_L1},
};

bool endsWord(QChar character)
{
    return character.isSpace() || QStringView(u"=<>&|(){},\"").contains(character);
}

} // namespace

FilterToken FilterLexer::next()
{
    while (m_at < m_text.size() && m_text.at(m_at).isSpace())
        ++m_at;
    if (m_at == m_text.size())
        return token(Kind::End, 0, {});
    if (m_text.at(m_at) == u'"')
        return enclosed(Kind::Quoted);
    if (m_text.at(m_at) == u'/')
        return enclosed(Kind::Pattern);
    const FilterToken found = sign();
    return found.kind == Kind::End ? word() : found;
}

FilterToken FilterLexer::sign()
{
    const QStringView rest = m_text.sliced(m_at);
    const auto *found
        = std::ranges::find_if(signs, [rest](const Sign &sign) { return rest.startsWith(sign.spelling); });
    return found == signs.end() ? FilterToken() : token(found->kind, found->spelling.size(), found->meaning);
}

/// A backslash before the closing sign makes it a part of the text; any other one stands for itself.
FilterToken FilterLexer::enclosed(Kind kind)
{
    const QChar sign = m_text.at(m_at);
    QString text;
    for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
        if (m_text.at(at) == sign)
            return token(kind, at + 1 - m_at, text);
        const bool isEscape = m_text.at(at) == u'\\' && at + 1 < m_text.size() && m_text.at(at + 1) == sign;
        if (isEscape)
            ++at;
        text += m_text.at(at);
    }
    return token(Kind::Broken, m_text.size() - m_at, QString(sign));
}

FilterToken FilterLexer::word()
{
    qsizetype end = m_at + 1; // a lone & or | is a word, too
    const auto isNotEqual = [this](qsizetype at) {
        return m_text.sliced(at).startsWith("!="_L1);
    };
    while (end < m_text.size() && !endsWord(m_text.at(end)) && !isNotEqual(end))
        ++end;
    const QStringView word = m_text.sliced(m_at, end - m_at);
    const auto *keyword = std::ranges::find_if(
        keywords, [word](const Sign &sign) { return word.compare(sign.spelling, Qt::CaseInsensitive) == 0; });
    if (keyword != keywords.end())
        return token(keyword->kind, word.size(), keyword->meaning);
    return token(Kind::Word, word.size(), word.toString());
}

FilterToken FilterLexer::token(Kind kind, qsizetype length, const QString &text)
{
    const qsizetype position = m_at;
    m_at += length;
    return {kind, text, position, length};
}

} // namespace Transcript
