// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/historyquery.h"

#include <algorithm>

#include <QDateTime>
#include <QRegularExpression>

namespace Archive {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTerms = 20;

/// For LIKE with the escape character \.
QString containing(QString text)
{
    static const QRegularExpression special(uR"(([\\%_]))"_s);
    return u'%' + text.replace(special, uR"(\\1)"_s) + u'%';
}

/// A phrase of the full-text index whose last word may go on.
QString asPhrase(QString word)
{
    return u'"' + word.replace(u'"', u' ') + u"\"*";
}

bool hasLetters(const QString &word)
{
    return std::any_of(word.cbegin(), word.cend(), [](QChar character) { return character.isLetterOrNumber(); });
}

} // namespace

HistoryQuery::HistoryQuery(const QString &text)
{
    // name:"several words", name:value, "several words", word
    static const QRegularExpression term(uR"re((?:([a-z]+):)?(?:"([^"]*)"?|(\S+)))re"_s);
    QRegularExpressionMatchIterator terms = term.globalMatch(text);
    for (qsizetype count = 0; terms.hasNext() && count < mostTerms; ++count) {
        const QRegularExpressionMatch match = terms.next();
        const QString value = match.captured(match.hasCaptured(2) ? 2 : 3);
        if (match.hasCaptured(1))
            addField(match.captured(1), value);
        else
            addWord(value);
    }
}

QString HistoryQuery::condition() const
{
    return m_conditions.isEmpty() ? u"1"_s : m_conditions.join(u" AND "_s);
}

void HistoryQuery::addField(const QString &name, const QString &value)
{
    static const QStringList texts{
        u"server"_s, u"subject"_s, u"tag"_s, u"note"_s, u"outcome"_s, u"tls"_s, u"from"_s, u"to"_s};
    if (texts.contains(name)) {
        const QString column = name == u"from" ? u"sender"_s : name == u"to" ? u"recipients"_s : name;
        if (name == u"tls" && (value == u"yes" || value == u"no"))
            require(value == u"yes" ? u"tls <> ''"_s : u"tls = ''"_s, {});
        else
            require(column + uR"( LIKE ? ESCAPE '\')", {containing(value)});
    } else if (name == u"code") {
        // 550, or 5, or 5xx
        const QString beginning = value.toLower().remove(u"x"_s).remove(u"%"_s) + u'%';
        require(u"CAST(code AS TEXT) LIKE ?"_s, {beginning});
    } else if (name == u"is") {
        requireState(value);
    } else if (name == u"after" || name == u"before") {
        requireDay(name == u"after" ? u">="_s : u"<"_s, value);
    } else {
        addWord(name + u':' + value);
    }
}

void HistoryQuery::addWord(const QString &word)
{
    if (!hasLetters(word))
        return;
    require(
        uR"((id IN (SELECT rowid FROM words WHERE words MATCH ?) OR tag LIKE ? ESCAPE '\' OR note LIKE ? ESCAPE '\'))"_s,
        {asPhrase(word), containing(word), containing(word)});
}

void HistoryQuery::requireState(const QString &name)
{
    if (name == u"pinned")
        require(u"pinned"_s, {});
    else if (name == u"probe")
        require(u"probe"_s, {});
    else if (name == u"failed")
        require(u"outcome NOT IN ('accepted', 'stopped')"_s, {});
    else
        addWord(name);
}

/// Nothing is required of a day that is still being typed.
void HistoryQuery::requireDay(const QString &comparison, const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid())
        require(u"started "_s + comparison + u" ?", {day.startOfDay().toMSecsSinceEpoch()});
}

void HistoryQuery::require(const QString &condition, const QVariantList &values)
{
    m_conditions.append(condition);
    m_values += values;
}

} // namespace Archive
