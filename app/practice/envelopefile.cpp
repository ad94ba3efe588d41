// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/envelopefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "practice/keptmessage.h"

namespace Practice {

using namespace Qt::StringLiterals;

namespace {

QJsonArray asTexts(const QList<QByteArray> &octets)
{
    QJsonArray texts;
    for (const QByteArray &one : octets)
        texts << QString::fromUtf8(one);
    return texts;
}

QJsonValue asValue(const EsmtpParameter &parameter)
{
    return parameter.value ? QJsonValue(QString::fromUtf8(*parameter.value)) : QJsonValue(true);
}

QJsonObject asObject(const QList<EsmtpParameter> &parameters)
{
    QJsonObject object;
    for (const EsmtpParameter &parameter : parameters)
        object.insert(QString::fromUtf8(parameter.keyword), asValue(parameter));
    return object;
}

QJsonArray asObjects(const QList<QList<EsmtpParameter>> &parametersOfEach)
{
    QJsonArray objects;
    for (const QList<EsmtpParameter> &parameters : parametersOfEach)
        objects << asObject(parameters);
    return objects;
}

QJsonObject asObject(const QMap<QByteArray, QByteArray> &attributes)
{
    QJsonObject object;
    for (auto attribute = attributes.begin(); attribute != attributes.end(); ++attribute)
        object.insert(QString::fromUtf8(attribute.key()), QString::fromUtf8(attribute.value()));
    return object;
}

} // namespace

QJsonObject envelopeFacts(const KeptMessage &message)
{
    QJsonObject facts{
        {u"parameters"_s, asObject(message.parameters)},
        {u"recipientParameters"_s, asObjects(message.recipientParameters)},
        {u"mode"_s, message.isChunked ? u"BDAT"_s : u"DATA"_s},
    };
    if (!message.assumed.isEmpty())
        facts.insert(u"xclient"_s, asObject(message.assumed));
    return facts;
}

QByteArray envelopeJson(const KeptMessage &message)
{
    QJsonObject object{
        {u"id"_s, QString::fromLatin1(message.id)},
        {u"receivedAt"_s, message.receivedAt.toString(Qt::ISODateWithMs)},
        {u"clientName"_s, QString::fromUtf8(message.clientName)},
        {u"clientAddress"_s, QString::fromLatin1(message.clientAddress)},
        {u"from"_s, QString::fromUtf8(message.reversePath)},
        {u"to"_s, asTexts(message.recipients)},
        {u"refusedRecipients"_s, asTexts(message.refusedRecipients)},
        {u"user"_s, QString::fromUtf8(message.user)},
        {u"encrypted"_s, message.isEncrypted},
        {u"refused"_s, message.isRefused},
        {u"refusal"_s, QString::fromUtf8(message.refusal)},
        {u"octets"_s, message.size},
    };
    const QJsonObject facts = envelopeFacts(message);
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        object.insert(fact.key(), fact.value());
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace Practice
