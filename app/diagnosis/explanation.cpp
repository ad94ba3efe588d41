// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/explanation.h"

#include "diagnosis/commandexplainer.h"
#include "diagnosis/knowledge.h"
#include "diagnosis/replyexplainer.h"
#include "transcript/store.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;
using Transcript::Entry;
using Transcript::EntryKind;

namespace {

ExplainedPart partOf(qint64 count, const Meaning &meaning)
{
    return {QString::number(count), meaning.text, meaning.reference};
}

QLatin1StringView letterPhrase(const Entry &entry)
{
    if (!entry.isComplete)
        return "letter-unfinished"_L1;
    return entry.body.isChunked ? "letter-chunked"_L1 : "letter-data"_L1;
}

Explanation explainLetter(const Entry &entry, const Knowledge &knowledge)
{
    const QString total = QString::number(entry.body.octetsTotal);
    Explanation explanation;
    explanation.title = knowledge.phrase("title-letter"_L1, {total}).text;
    explanation.summary = knowledge.phrase(letterPhrase(entry)).text;
    explanation.parts = {
        partOf(entry.body.octets, knowledge.phrase("letter-octets"_L1, {total})),
        partOf(entry.body.lines, knowledge.phrase("letter-lines"_L1)),
    };
    if (entry.body.dotsDoubled > 0)
        explanation.parts.append(partOf(entry.body.dotsDoubled, knowledge.phrase("letter-dots"_L1)));
    if (entry.isComplete)
        explanation.next = knowledge.phrase("next-after-letter"_L1).text;
    return explanation;
}

Explanation explainNote(const Entry &entry, const Knowledge &knowledge)
{
    const NoteFacts facts = knowledge.note(entry.note);
    return {facts.words, facts.meaning, {}, {}};
}

} // namespace

Explanation explain(const Transcript::Store &store, qsizetype row, const Knowledge &knowledge)
{
    const Entry entry = store.at(row);
    switch (entry.kind) {
    case EntryKind::Note:
        return explainNote(entry, knowledge);
    case EntryKind::Command:
        return explainCommand(store, row, knowledge);
    case EntryKind::Reply:
        return explainReply(store, row, knowledge);
    case EntryKind::Body:
        return explainLetter(entry, knowledge);
    }
    Q_UNREACHABLE();
}

} // namespace Diagnosis
