// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbench/conversationfacts.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "delivery/reportjson.h"
#include "message/composer.h"
#include "workbench/dialoguedesk.h"
#include "workbench/pastconversation.h"

namespace Workbench {

using namespace Qt::StringLiterals;

QByteArray factsOf(const DialogueSnapshot &snapshot)
{
    if (!snapshot.report)
        return {};
    QJsonObject facts{{u"report"_s, Delivery::toJson(*snapshot.report)}, {u"probe"_s, snapshot.isProbe}};
    if (snapshot.letter)
        facts[u"header"_s] = QString::fromLatin1(snapshot.letter->header(Base::BodyType::SevenBit).toBase64());
    return QJsonDocument(facts).toJson(QJsonDocument::Compact);
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
