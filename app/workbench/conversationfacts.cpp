// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbench/conversationfacts.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "archive/conversationrecord.h"
#include "delivery/reportjson.h"
#include "message/composer.h"
#include "workbench/dialoguedesk.h"
#include "workbench/pastconversation.h"

namespace Workbench {

using namespace Qt::StringLiterals;

namespace {

QByteArray factsOf(const QJsonObject &report, bool isProbe, const QByteArray &header)
{
    QJsonObject facts{{u"report"_s, report}, {u"probe"_s, isProbe}};
    if (!header.isEmpty())
        facts[u"header"_s] = QString::fromLatin1(header.toBase64());
    return QJsonDocument(facts).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray factsOf(const DialogueSnapshot &snapshot)
{
    if (!snapshot.report)
        return {};
    const QByteArray header = snapshot.letter ? snapshot.letter->header(Base::BodyType::SevenBit) : QByteArray();
    return factsOf(Delivery::toJson(*snapshot.report), snapshot.isProbe, header);
}

QByteArray factsOf(const Archive::ConversationRecord &record)
{
    if (record.report.isEmpty())
        return {};
    return factsOf(QJsonDocument::fromJson(record.report).object(), record.head.isProbe, record.letterHeader);
}

void addFacts(PastConversation &past, const QByteArray &facts)
{
    const QJsonObject object = QJsonDocument::fromJson(facts).object();
    if (!object[u"report"].isObject())
        return;
    past.report = Delivery::reportFromJson(object[u"report"].toObject());
    past.isProbe = object[u"probe"].toBool();
    const QByteArray header = QByteArray::fromBase64(object[u"header"].toString().toLatin1());
    if (!header.isEmpty())
        past.letter = Message::readyMade(header);
}

} // namespace Workbench
