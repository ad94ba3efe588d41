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

} // namespace

QByteArray envelopeJson(const KeptMessage &message)
{
    const QJsonObject object{
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
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace Practice
