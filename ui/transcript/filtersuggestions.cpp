// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/filtersuggestions.h"

#include <algorithm>
#include <set>

#include <QRegularExpression>

#include "transcript/filterfields.h"
#include "transcript/store.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Transcript::FilterField;

namespace {

constexpr qsizetype rowsLookedAt = 5000; ///< whoever filters a million lines wants to type meanwhile

/// The verbs or the codes that were said, in the last lines of the transcript.
QStringList saidWords(FilterField field, const Transcript::Store &store)
{
    std::set<QString> words;
    for (qsizetype row = std::max<qsizetype>(0, store.size() - rowsLookedAt); row < store.size(); ++row) {
        const Transcript::Glance glance = store.glance(row);
        if (field == FilterField::Code && glance.code > 0)
            words.insert(QString::number(glance.code));
        else if (field == FilterField::Verb)
            words.insert(QString::fromLatin1(glance.verb()).toUpper());
    }
    words.erase(QString());
    return QStringList(words.cbegin(), words.cend());
}

QStringList valuesOf(const Transcript::FilterFieldRow &row, const Transcript::Store *store)
{
    const bool isSaid = row.field == FilterField::Code || row.field == FilterField::Verb;
    if (isSaid && store != nullptr)
        return saidWords(row.field, *store);
    QStringList values;
    if (row.field == FilterField::Rule && store != nullptr) {
        for (const QByteArray &rule : store->knowledge().allRules())
            values.append(QString::fromLatin1(rule));
    }
    for (const QLatin1StringView value : row.values)
        values.append(value);
    return values.isEmpty() ? QStringList{row.example} : values;
}

QStringList beginningWith(const QStringList &words, const QString &typed)
{
    QStringList fitting;
    for (const QString &word : words) {
        if (word.startsWith(typed, Qt::CaseInsensitive) && word.compare(typed, Qt::CaseInsensitive) != 0)
            fitting.append(word);
    }
    return fitting;
}

} // namespace

FilterSuggestions filterSuggestions(const QString &text, qsizetype cursor, const Transcript::Store *store)
{
    static const QRegularExpression behindOperator(
        uR"((?:^|[\s(!])([a-z.]+)\s*(?:==|!=|<=|>=|<|>|\bcontains\s|\bin\s*\{[^}]*?)\s*([\w.-]*)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression atTerm(uR"((?:^|[\s(!])([a-z]*)$)"_s, QRegularExpression::CaseInsensitiveOption);
    const QString before = text.left(cursor);
    const QRegularExpressionMatch value = behindOperator.match(before);
    if (value.hasMatch()) {
        const Transcript::FilterFieldRow *row = Transcript::filterField(value.captured(1));
        const QStringList words = row != nullptr ? valuesOf(*row, store) : QStringList();
        return {beginningWith(words, value.captured(2)), value.capturedStart(2)};
    }
    const QRegularExpressionMatch term = atTerm.match(before);
    if (!term.hasMatch())
        return {};
    return {beginningWith(Transcript::filterFieldNames(), term.captured(1)), term.capturedStart(1)};
}

} // namespace Ui
