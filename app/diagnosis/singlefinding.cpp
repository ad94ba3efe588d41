// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/singlefinding.h"

#include "base/visibletext.h"
#include "delivery/report.h"
#include "diagnosis/rules/findingrow.h"
#include "diagnosis/rules/replyrule.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;

namespace {

/// %1 … %5 of the sentences, see rules/findingrow.h.
QStringList argumentsOf(const Base::Error &error, const Delivery::Report *report)
{
    const QString said = Base::visibleText(quoteOf(error.code, error.replyText).replace('\n', ' '));
    const QString subject = error.subject.isEmpty() ? u"?"_s : error.subject;
    return {
        Base::visibleText(QStringView(subject)),
        Base::visibleText(QStringView(error.arguments.value(0))),
        Base::visibleText(QStringView(error.arguments.value(1))),
        said,
        report ? report->server.toText() : subject,
    };
}

} // namespace

Finding singleFinding(const Base::Error &error, const Delivery::Report *report)
{
    const QStringList arguments = argumentsOf(error, report);
    const ReplyRule *rule = matchingRule(error, report);
    Finding finding = rule ? findingFrom(rule->id, rowFor(rule->id).row, error.stage, arguments)
                           : findingFrom(Base::problemId(error.problem), rowFor(error.problem), error.stage, arguments);
    if (error.code > 0)
        finding.quotes.append(quoteOf(error.code, error.replyText));
    return finding;
}

QByteArray quoteOf(int code, const QByteArray &text)
{
    return QByteArray::number(code) + ' ' + text;
}

} // namespace Diagnosis
