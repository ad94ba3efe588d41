// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/findingjson.h"

#include <QJsonArray>

#include "diagnosis/finding.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;

namespace {

QJsonArray sentencesAsJson(const QList<Sentence> &sentences)
{
    QJsonArray array;
    for (const Sentence &sentence : sentences)
        array.append(sentence.english());
    return array;
}

QJsonArray entriesAsJson(const QList<qsizetype> &entries)
{
    QJsonArray array;
    for (const qsizetype entry : entries)
        array.append(entry);
    return array;
}

} // namespace

QJsonObject findingAsJson(const Finding &finding)
{
    return {
        {u"type"_s, u"finding"_s},
        {u"id"_s, finding.id},
        {u"severity"_s, severityName(finding.severity)},
        {u"stage"_s, Base::stageName(finding.stage)},
        {u"domain"_s, finding.domain.isEmpty() ? QJsonValue() : QJsonValue(finding.domain)},
        {u"entries"_s, entriesAsJson(finding.entries)},
        {u"headline"_s, finding.headline.english()},
        {u"explanation"_s, finding.explanation.english()},
        {u"causes"_s, sentencesAsJson(finding.causes)},
        {u"advice"_s, sentencesAsJson(finding.advice)},
        {u"who"_s, whoName(finding.who)},
        {u"retry"_s, retryName(finding.retry)},
        {u"reference"_s, finding.reference},
    };
}

} // namespace Diagnosis
