// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/reportjson.h"

#include <QJsonArray>

#include "base/valuenamed.h"
#include "delivery/report.h"
#include "delivery/tlsjson.h"

namespace Delivery {

using namespace Qt::StringLiterals;
using Base::Stage;
using Smtp::Outcome;

namespace {

/// Octets of any kind, each as the character of its number.
QString asText(const QByteArray &octets)
{
    return QString::fromLatin1(octets);
}

Outcome outcomeFrom(const QJsonValue &name)
{
    return Base::valueNamed(name.toString(), Smtp::outcomeName, Outcome::Cancelled).value_or(Outcome::Unknown);
}

Stage stageFrom(const QJsonValue &name)
{
    return Base::valueNamed(name.toString(), Base::stageName, Stage::Done).value_or(Stage::Done);
}

QJsonValue toJson(const std::optional<Smtp::Reply> &reply)
{
    if (!reply)
        return QJsonValue::Null;
    QJsonArray lines;
    for (const QByteArray &line : reply->lines)
        lines.append(asText(line));
    return QJsonObject{{u"code"_s, reply->code}, {u"lines"_s, lines}, {u"mixed"_s, reply->hasMixedCodes}};
}

std::optional<Smtp::Reply> replyFrom(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    Smtp::Reply reply;
    reply.code = value[u"code"].toInt();
    for (const QJsonValue &line : value[u"lines"].toArray())
        reply.lines.append(line.toString().toLatin1());
    reply.hasMixedCodes = value[u"mixed"].toBool();
    return reply;
}

QJsonValue toJson(const std::optional<Base::Error> &error)
{
    if (!error)
        return QJsonValue::Null;
    return QJsonObject{
        {u"problem"_s, Base::problemId(error->problem)},
        {u"stage"_s, Base::stageName(error->stage)},
        {u"subject"_s, error->subject},
        {u"arguments"_s, QJsonArray::fromStringList(error->arguments)},
        {u"code"_s, error->code},
        {u"text"_s, asText(error->replyText)},
        {u"detail"_s, error->detail},
    };
}

std::optional<Base::Error> errorFrom(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    using Base::Problem;
    Base::Error error;
    error.problem = Base::valueNamed(value[u"problem"].toString(), Base::problemId, Problem::Internal)
                        .value_or(Problem::Internal);
    error.stage = stageFrom(value[u"stage"]);
    error.subject = value[u"subject"].toString();
    error.arguments = value[u"arguments"].toVariant().toStringList();
    error.code = value[u"code"].toInt();
    error.replyText = value[u"text"].toString().toLatin1();
    error.detail = value[u"detail"].toString();
    return error;
}

QJsonArray toJson(const QList<RecipientResult> &recipients)
{
    QJsonArray array;
    for (const RecipientResult &recipient : recipients) {
        array.append(QJsonObject{
            {u"address"_s, recipient.address},
            {u"outcome"_s, Smtp::outcomeName(recipient.outcome)},
            {u"reply"_s, toJson(recipient.reply)},
            {u"verdict"_s, toJson(recipient.verdict)},
        });
    }
    return array;
}

QList<RecipientResult> recipientsFrom(const QJsonArray &array)
{
    QList<RecipientResult> recipients;
    for (const QJsonValue &value : array) {
        recipients.append({value[u"address"].toString(), outcomeFrom(value[u"outcome"]), replyFrom(value[u"reply"]),
            replyFrom(value[u"verdict"])});
    }
    return recipients;
}

QJsonArray toJson(const QList<qsizetype> &numbers)
{
    QJsonArray array;
    for (const qsizetype number : numbers)
        array.append(number);
    return array;
}

QList<qsizetype> numbersFrom(const QJsonArray &array)
{
    QList<qsizetype> numbers;
    for (const QJsonValue &value : array)
        numbers.append(value.toInteger());
    return numbers;
}

/// As the server said it: the first line has its name, each other a keyword with its parameters.
QJsonArray toJson(const Smtp::Capabilities &capabilities)
{
    QJsonArray lines{asText(capabilities.serverName())};
    for (const Smtp::Capability &capability : capabilities.all())
        lines.append(asText((QList{capability.keyword} + capability.parameters).join(' ')));
    return lines;
}

Smtp::Capabilities capabilitiesFrom(const QJsonArray &lines)
{
    Smtp::Reply reply;
    reply.code = 250;
    for (const QJsonValue &line : lines)
        reply.lines.append(line.toString().toLatin1());
    return Smtp::Capabilities::fromReply(reply);
}

QJsonArray toJson(const QList<StageTime> &stages)
{
    QJsonArray array;
    for (const StageTime &stage : stages)
        array.append(QJsonObject{{u"stage"_s, Base::stageName(stage.stage)}, {u"ns"_s, stage.nanoseconds}});
    return array;
}

QJsonArray toJson(const std::vector<Report> &parts)
{
    QJsonArray array;
    for (const Report &part : parts)
        array.append(toJson(part));
    return array;
}

std::vector<Report> partsFrom(const QJsonArray &array)
{
    std::vector<Report> parts;
    for (const QJsonValue &value : array) {
        QJsonObject part = value.toObject();
        part.remove(u"parts"_s); // a part has none, whatever a file says
        parts.push_back(reportFromJson(part));
    }
    return parts;
}

QList<StageTime> stagesFrom(const QJsonArray &array)
{
    QList<StageTime> stages;
    for (const QJsonValue &value : array)
        stages.append({stageFrom(value[u"stage"]), value[u"ns"].toInteger()});
    return stages;
}

} // namespace

QJsonObject toJson(const Report &report)
{
    return {
        {u"outcome"_s, Smtp::outcomeName(report.outcome)},
        {u"stage"_s, Base::stageName(report.stage)},
        {u"byHand"_s, report.isByHand},
        {u"error"_s, toJson(report.error)},
        {u"recipients"_s, toJson(report.recipients)},
        {u"recipientsLeft"_s, toJson(report.recipientsLeft)},
        {u"queueId"_s, asText(report.queueId)},
        {u"verdict"_s, toJson(report.verdict)},
        {u"messages"_s, report.messages},
        {u"messagesAccepted"_s, report.messagesAccepted},
        {u"messagesLeft"_s, report.messagesLeft},
        {u"connections"_s, report.connections},
        {u"host"_s, report.server.host},
        {u"port"_s, report.server.port},
        {u"socket"_s, report.server.socketPath},
        {u"address"_s, report.serverAddress},
        {u"tls"_s, report.tls ? QJsonValue(toJson(*report.tls)) : QJsonValue(QJsonValue::Null)},
        {u"capabilities"_s, toJson(report.capabilities)},
        {u"login"_s, asText(report.loginMechanism)},
        {u"stages"_s, toJson(report.stages)},
        {u"ns"_s, report.nanoseconds},
        {u"roundTrips"_s, report.roundTrips},
        {u"bodyOctets"_s, report.bodyOctets},
        {u"domain"_s, report.domain},
        {u"parts"_s, toJson(report.parts)},
    };
}

Report reportFromJson(const QJsonObject &json)
{
    Report report;
    report.outcome = outcomeFrom(json[u"outcome"]);
    report.stage = stageFrom(json[u"stage"]);
    report.isByHand = json[u"byHand"].toBool();
    report.error = errorFrom(json[u"error"]);
    report.recipients = recipientsFrom(json[u"recipients"].toArray());
    report.recipientsLeft = numbersFrom(json[u"recipientsLeft"].toArray());
    report.queueId = json[u"queueId"].toString().toLatin1();
    report.verdict = replyFrom(json[u"verdict"]);
    report.messages = json[u"messages"].toInteger();
    report.messagesAccepted = json[u"messagesAccepted"].toInteger();
    report.messagesLeft = json[u"messagesLeft"].toInteger();
    report.connections = json[u"connections"].toInteger(1);
    report.server = {json[u"host"].toString(), static_cast<quint16>(json[u"port"].toInt()), json[u"socket"].toString()};
    report.serverAddress = json[u"address"].toString();
    if (json[u"tls"].isObject())
        report.tls = tlsFromJson(json[u"tls"].toObject());
    report.capabilities = capabilitiesFrom(json[u"capabilities"].toArray());
    report.loginMechanism = json[u"login"].toString().toLatin1();
    report.stages = stagesFrom(json[u"stages"].toArray());
    report.nanoseconds = json[u"ns"].toInteger();
    report.roundTrips = json[u"roundTrips"].toInt();
    report.bodyOctets = json[u"bodyOctets"].toInteger();
    report.domain = json[u"domain"].toString();
    report.parts = partsFrom(json[u"parts"].toArray());
    return report;
}

} // namespace Delivery
