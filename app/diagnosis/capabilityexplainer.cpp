// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/capabilityexplainer.h"

#include "base/visibletext.h"
#include "diagnosis/keyworduse.h"
#include "diagnosis/knowledge.h"
#include "diagnosis/writtenlines.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;

namespace {

/// The keyword of a capability line, as the tables know it: "AUTH=LOGIN PLAIN" is under "AUTH=".
QByteArray keywordOf(const QByteArray &line)
{
    const QByteArray word = line.split(' ').constFirst();
    return word.contains('=') ? word.first(word.indexOf('=') + 1) : word;
}

ExplainedPart explainCapability(const QByteArray &line, const Knowledge &knowledge)
{
    const QString piece = Base::visibleText(line);
    const auto facts = knowledge.keyword(keywordOf(line));
    if (!facts) {
        const Meaning unknown = knowledge.phrase("unknown-keyword"_L1);
        return {piece, unknown.text, unknown.reference};
    }
    const bool hasParameters = line.contains(' ');
    const Meaning meaning = hasParameters
        ? knowledge.phrase("keyword"_L1, {facts->whatItDoes, facts->parameters, facts->whatClientChanges})
        : knowledge.phrase("keyword-plain"_L1, {facts->whatItDoes, facts->whatClientChanges});
    return {piece, meaning.text, facts->reference};
}

QList<ExplainedPart> explainMechanisms(const QByteArray &line, const Knowledge &knowledge)
{
    QList<ExplainedPart> parts;
    if (!line.toUpper().startsWith("AUTH"))
        return parts;
    for (const QByteArray &mechanism : QByteArray(line).replace('=', ' ').split(' ').mid(1)) {
        if (mechanism.isEmpty())
            continue;
        const Meaning meaning = knowledge.mechanism(mechanism).value_or(knowledge.phrase("unknown-mechanism"_L1));
        parts.append({Base::visibleText(mechanism), meaning.text, meaning.reference});
    }
    return parts;
}

} // namespace

QList<ExplainedPart> explainCapabilities(
    const QList<QByteArray> &texts, const WrittenLines &written, const KeywordUse *use, const Knowledge &knowledge)
{
    const Meaning name = knowledge.phrase("server-name"_L1);
    QList<ExplainedPart> parts{written.placed({Base::visibleText(texts.value(0)), name.text, name.reference}, 0)};
    for (qsizetype line = 1; line < texts.size(); ++line) {
        const QByteArray &text = texts.at(line);
        parts.append(written.placed(explainCapability(text, knowledge), line));
        if (use != nullptr)
            parts.last().isUsed = use->isUsed(keywordOf(text).toUpper());
        qsizetype from = keywordOf(text).size();
        for (const ExplainedPart &mechanism : explainMechanisms(text, knowledge)) {
            parts.append(written.placed(mechanism, line, from));
            from += mechanism.piece.size();
        }
    }
    return parts;
}

QString capabilityList(const QList<QByteArray> &texts)
{
    QStringList keywords;
    for (const QByteArray &text : texts.mid(1))
        keywords.append(Base::visibleText(text.split(' ').constFirst()));
    return keywords.join(u", "_s);
}

} // namespace Diagnosis
