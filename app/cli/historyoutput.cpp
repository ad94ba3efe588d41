// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/historyoutput.h"

#include <QJsonArray>

#include "base/visibletext.h"
#include "cli/jsonlines.h"
#include "diagnosis/compare/comparison.h"
#include "diagnosis/historytrouble.h"

namespace Cli {

using namespace Qt::StringLiterals;
using Archive::ConversationHead;
using Diagnosis::ComparedKind;
using Diagnosis::LineMark;

namespace {

constexpr qsizetype idWidth = 6;
constexpr qsizetype outcomeWidth = 15;

QString outcomeText(const ConversationHead &head)
{
    return head.code == 0 ? head.outcome : head.outcome + u' ' + QString::number(head.code);
}

QString timeText(const ConversationHead &head)
{
    return head.startedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString peopleText(const ConversationHead &head)
{
    QString text = Base::visibleText(head.sender);
    if (!head.recipients.isEmpty())
        text += " -> "_L1 + Base::visibleText(head.recipients.first().address);
    if (head.recipientCount > 1)
        text += u" and %1 more"_s.arg(head.recipientCount - 1);
    return text.trimmed();
}

QString factValue(const Diagnosis::ComparedFact &fact, const std::optional<QString> &side)
{
    if (!side)
        return u"none"_s;
    if (fact.kind == ComparedKind::Wait || fact.kind == ComparedKind::Duration)
        return QString::number(static_cast<double>(side->toLongLong()) / 1e6, 'f', 0) + " ms"_L1;
    return side->isEmpty() ? u"yes"_s : *side;
}

QJsonValue orNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
}

} // namespace

QString headLine(const ConversationHead &head)
{
    QString line = QString::number(head.id).rightJustified(idWidth) + "  "_L1 + timeText(head) + "  "_L1
        + outcomeText(head).leftJustified(outcomeWidth) + "  "_L1 + Base::visibleText(head.server) + "  "_L1
        + (head.tls.isEmpty() ? u"clear"_s : head.tls) + "  "_L1 + peopleText(head);
    if (head.label.isPinned)
        line += u"  (pinned)"_s;
    if (!head.label.tag.isEmpty())
        line += "  ["_L1 + Base::visibleText(head.label.tag) + u']';
    return line;
}

QJsonObject headObject(const ConversationHead &head)
{
    QJsonArray recipients;
    for (const Archive::KeptRecipient &recipient : head.recipients) {
        recipients.append(QJsonObject{
            {u"address"_s, recipient.address}, {u"outcome"_s, recipient.outcome}, {u"code"_s, recipient.code}});
    }
    return {
        {u"type"_s, u"conversation"_s},
        {u"id"_s, head.id},
        {u"started"_s, head.startedAt.toUTC().toString(Qt::ISODateWithMs)},
        {u"server"_s, head.server},
        {u"address"_s, head.address},
        {u"tls"_s, head.tls},
        {u"from"_s, head.sender},
        {u"subject"_s, head.subject},
        {u"recipients"_s, recipients},
        {u"recipientCount"_s, head.recipientCount},
        {u"bytes"_s, head.octets},
        {u"seconds"_s, seconds(head.nanoseconds)},
        {u"outcome"_s, head.outcome},
        {u"stage"_s, head.stage},
        {u"code"_s, head.code},
        {u"probe"_s, head.isProbe},
        {u"pinned"_s, head.label.isPinned},
        {u"tag"_s, head.label.tag},
        {u"note"_s, head.label.note},
    };
}

QString comparisonText(
    const ConversationHead &left, const ConversationHead &right, const Diagnosis::Comparison &comparison)
{
    QString text = "--- "_L1 + headLine(left).trimmed() + "\n+++ "_L1 + headLine(right).trimmed() + u'\n';
    for (const Diagnosis::ComparedFact &fact : comparison.facts) {
        QString name = Diagnosis::kindName(fact.kind);
        if (!fact.name.isEmpty())
            name += u' ' + fact.name;
        text += "~ "_L1 + name + ": "_L1 + factValue(fact, fact.left) + " -> "_L1 + factValue(fact, fact.right) + u'\n';
    }
    for (const Diagnosis::ComparedLine &line : comparison.lines) {
        if (line.mark == LineMark::Same) {
            text += "  "_L1 + line.right + u'\n';
            continue;
        }
        if (line.leftRow >= 0)
            text += "- "_L1 + line.left + u'\n';
        if (line.rightRow >= 0)
            text += "+ "_L1 + line.right + u'\n';
    }
    if (comparison.isCut)
        text += u"(the rest is too long to be compared)\n"_s;
    return text;
}

QList<QJsonObject> comparisonObjects(const Diagnosis::Comparison &comparison)
{
    QList<QJsonObject> objects;
    for (const Diagnosis::ComparedFact &fact : comparison.facts) {
        objects.append({{u"type"_s, u"fact"_s}, {u"kind"_s, Diagnosis::kindName(fact.kind)}, {u"name"_s, fact.name},
            {u"left"_s, orNull(fact.left)}, {u"right"_s, orNull(fact.right)}});
    }
    for (const Diagnosis::ComparedLine &line : comparison.lines) {
        QJsonObject object{{u"type"_s, u"line"_s}, {u"mark"_s, Diagnosis::markName(line.mark)}};
        if (line.leftRow >= 0)
            object[u"left"_s] = QJsonObject{{u"n"_s, line.leftRow + 1}, {u"text"_s, line.left}};
        if (line.rightRow >= 0)
            object[u"right"_s] = QJsonObject{{u"n"_s, line.rightRow + 1}, {u"text"_s, line.right}};
        objects.append(object);
    }
    return objects;
}

/// Sentences of the command line have no full stop at their end.
QString historyComplaint(const Base::Error &error)
{
    QString sentence = Diagnosis::historyTrouble(error).english();
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence;
}

} // namespace Cli
