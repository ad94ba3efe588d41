// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/compare/worddifference.h"

#include <algorithm>

#include <QRegularExpression>

#include "diagnosis/compare/alignment.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 300; // of a line; a longer one differs as a whole

const QRegularExpression &times()
{
    // RFC 5322, ctime(3), ISO 8601, and a time of day by itself
    static const QRegularExpression pattern(
        uR"((?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}(?: [\d:]+)?(?: [+-]\d{4})?(?: \([A-Z]{1,5}\))?)"
        uR"(|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +\d{1,2} [\d:]+ \d{4})"
        uR"(|\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?)"
        uR"(|\b\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?\b)"_s);
    return pattern;
}

const QRegularExpression &ids()
{
    // letters and digits mixed, or a number that is too long to count anything; no part of a name or an address
    static const QRegularExpression pattern(
        uR"((?<![\w.@<-])(?:(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{6,}|\d{9,})(?![\w@-]|\.\w))"_s);
    return pattern;
}

const QRegularExpression &hosts()
{
    static const QRegularExpression pattern(
        uR"((?<![\w.@-])(?:[\w-]+\.)+[A-Za-z]{2,}\b(?!@)|(?<![\w.@-])\d{1,3}(?:\.\d{1,3}){3}\b|\[[\dA-Fa-f:.]+\]|\bport \d+)"_s);
    return pattern;
}

struct Word {
    TextSpan span;
    QByteArray key;
};

QList<Word> wordsOf(const QString &text)
{
    static const QRegularExpression word(uR"(\S+)"_s);
    QList<Word> words;
    QRegularExpressionMatchIterator matches = word.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        words.append({{match.capturedStart(), match.capturedLength()}, match.captured().toUtf8()});
    }
    return words;
}

/// Gives all words that the pattern touches the same key.
void forget(const QRegularExpression &pattern, const QByteArray &key, const QString &text, QList<Word> &words)
{
    QRegularExpressionMatchIterator matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        for (Word &word : words) {
            if (word.span.position < match.capturedEnd()
                && word.span.position + word.span.length > match.capturedStart())
                word.key = key;
        }
    }
}

QList<Word> keyedWords(const QString &text, const Ignored &ignored)
{
    QList<Word> words = wordsOf(text);
    if (words.size() > mostWords)
        return {{{0, text.size()}, text.toUtf8()}};
    if (ignored.ids)
        forget(ids(), "\1id", text, words);
    if (ignored.hosts)
        forget(hosts(), "\1host", text, words);
    if (ignored.times)
        forget(times(), "\1time", text, words);
    return words;
}

QList<QByteArray> keysOf(const QList<Word> &words)
{
    QList<QByteArray> keys;
    for (const Word &word : words)
        keys.append(word.key);
    return keys;
}

/// A neighbour goes on: one mark for both, and for the space between.
void extend(QList<TextSpan> &spans, const TextSpan &span)
{
    if (!spans.isEmpty() && spans.constLast().position + spans.constLast().length + 1 == span.position)
        spans.last().length += 1 + span.length;
    else
        spans.append(span);
}

} // namespace

WordDifference differingWords(const QString &left, const QString &right, const Ignored &ignored)
{
    if (left == right)
        return {};
    const QList<Word> leftWords = keyedWords(left, ignored);
    const QList<Word> rightWords = keyedWords(right, ignored);
    WordDifference difference;
    for (const AlignedPair &pair : aligned(keysOf(leftWords), keysOf(rightWords))) {
        if (pair.right < 0)
            extend(difference.left, leftWords.at(pair.left).span);
        else if (pair.left < 0)
            extend(difference.right, rightWords.at(pair.right).span);
    }
    return difference;
}

} // namespace Diagnosis
