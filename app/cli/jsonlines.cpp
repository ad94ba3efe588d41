// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/jsonlines.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>

#include "cli/refusal.h"
#include "delivery/report.h"
#include "practice/envelopefile.h"
#include "practice/keptmessage.h"
#include "transcript/entry.h"

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QByteArray &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(QString::fromUtf8(text));
}

QJsonArray texts(const QList<QByteArray> &octets)
{
    QJsonArray array;
    for (const QByteArray &text : octets)
        array.append(QString::fromUtf8(text));
    return array;
}

QJsonObject recipientObject(const Delivery::RecipientResult &recipient)
{
    QJsonObject object{
        {u"address"_s, recipient.address},
        {u"outcome"_s, Smtp::outcomeName(recipient.outcome)},
        {u"code"_s, QJsonValue()},
        {u"enhanced"_s, QJsonValue()},
        {u"text"_s, QJsonValue()},
    };
    const std::optional<Smtp::Reply> &reply = recipient.decidingReply();
    if (!reply)
        return object;
    object[u"code"_s] = reply->code;
    object[u"text"_s] = QString::fromUtf8(reply->plainText());
    if (const auto enhanced = reply->enhancedCode())
        object[u"enhanced"_s] = QString::fromLatin1(enhanced->toBytes());
    return object;
}

/// Control characters, bidirectional overrides and what else is not seen: one character, perhaps as a pair.
bool mayAct(QStringView character)
{
    const QChar::Category category = QChar::category(character.toUcs4().constFirst());
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

QString escaped(QStringView character)
{
    QString text;
    for (const QChar half : character)
        text += u"\\u%1"_s.arg(half.unicode(), 4, 16, QChar(u'0'));
    return text;
}

QJsonObject errorObject(const Base::Error &error)
{
    return {
        {u"id"_s, Base::problemId(error.problem)},
        {u"stage"_s, Base::stageName(error.stage)},
        {u"subject"_s, error.subject},
        {u"arguments"_s, QJsonArray::fromStringList(error.arguments)},
        {u"code"_s, error.code == 0 ? QJsonValue() : QJsonValue(error.code)},
        {u"text"_s, textOrNull(error.replyText)},
        {u"detail"_s, error.detail},
    };
}

/// Every certificate that was sent, each with its own defects.
QJsonArray chainArray(const Net::TlsFacts &facts)
{
    QJsonArray chain;
    for (qsizetype depth = 0; depth < facts.chain.size(); ++depth) {
        const Net::CertificateFacts &certificate = facts.chain.at(depth);
        QJsonArray problems;
        for (const Net::CertificateProblem &problem : facts.problems) {
            if (problem.depth == depth)
                problems.append(Net::defectId(problem.defect));
        }
        chain.append(QJsonObject{
            {u"subject"_s, certificate.subject},
            {u"issuer"_s, certificate.issuer},
            {u"notAfter"_s, certificate.notAfter.toUTC().toString(Qt::ISODate)},
            {u"sha256"_s, Net::fingerprintText(certificate.sha256)},
            {u"problems"_s, problems},
        });
    }
    return chain;
}

} // namespace

double seconds(qint64 nanoseconds)
{
    const qint64 microseconds = nanoseconds / 1000;
    return static_cast<double>(microseconds) / 1e6;
}

QJsonObject connectObject(const Base::Note &connecting, const Base::Note &connected, qint64 nanoseconds)
{
    const bool isLocal = connecting.kind == Base::NoteKind::ConnectingLocally;
    return {
        {u"type"_s, u"connect"_s},
        {u"host"_s, isLocal ? QString() : connecting.arguments.value(0)},
        {u"address"_s, connected.arguments.value(0)},
        {u"port"_s, connecting.arguments.value(1).toInt()},
        {u"ms"_s, seconds(nanoseconds) * 1e3},
    };
}

QJsonObject tlsObject(const Net::TlsFacts &facts)
{
    QJsonArray problems;
    for (const Net::CertificateProblem &problem : facts.problems)
        problems.append(Net::defectId(problem.defect));
    const Net::CertificateFacts own = facts.chain.isEmpty() ? Net::CertificateFacts() : facts.chain.first();
    return {
        {u"type"_s, u"tls"_s},
        {u"protocol"_s, facts.protocol},
        {u"cipher"_s, facts.cipher},
        {u"keyExchange"_s, textOrNull(facts.keyExchange.toUtf8())},
        {u"resumed"_s, facts.isResumed},
        {u"verified"_s, facts.isVerified()},
        {u"pinned"_s, facts.isTrustedByPin},
        {u"problems"_s, problems},
        {u"subject"_s, own.subject},
        {u"issuer"_s, own.issuer},
        {u"names"_s, QJsonArray::fromStringList(own.names)},
        {u"notAfter"_s, own.notAfter.toUTC().toString(Qt::ISODate)},
        {u"sha256"_s, Net::fingerprintText(own.sha256)},
        {u"chain"_s, chainArray(facts)},
    };
}

QJsonObject resultObject(const Delivery::Report &report, bool isProbe)
{
    QJsonArray recipients;
    for (const Delivery::RecipientResult &recipient : report.recipients)
        recipients.append(recipientObject(recipient));
    return {
        {u"type"_s, u"result"_s},
        {u"outcome"_s, Smtp::outcomeName(report.outcome)},
        {u"stage"_s, Base::stageName(report.stage)},
        {u"recipients"_s, recipients},
        {u"queueId"_s, textOrNull(report.queueId)},
        {u"messages"_s, isProbe ? 0 : report.messages},
        {u"accepted"_s, report.messagesAccepted},
        {u"connections"_s, report.connections},
        {u"seconds"_s, seconds(report.nanoseconds)},
        {u"roundTrips"_s, report.roundTrips},
        {u"error"_s, report.error ? QJsonValue(errorObject(*report.error)) : QJsonValue()},
    };
}

QJsonObject resultObject(const Refusal &refusal)
{
    const QLatin1StringView outcome = refusalName(refusal.exitCode);
    QJsonObject error = errorObject(refusal.error.value_or(Base::Error()));
    if (!refusal.error)
        error = {{u"id"_s, outcome}};
    error[u"sentence"_s] = refusal.sentence;
    return {
        {u"type"_s, u"result"_s},
        {u"outcome"_s, outcome},
        {u"stage"_s, Base::stageName(Base::Stage::Resolve)},
        {u"recipients"_s, QJsonArray()},
        {u"queueId"_s, QJsonValue()},
        {u"messages"_s, 0},
        {u"accepted"_s, 0},
        {u"connections"_s, 0},
        {u"seconds"_s, 0},
        {u"roundTrips"_s, 0},
        {u"error"_s, error},
    };
}

QJsonObject repeatedObject(const Transcript::Entry &entry)
{
    return {{u"type"_s, u"repeated"_s}, {u"n"_s, entry.number}, {u"times"_s, entry.repeats}};
}

QJsonObject messageObject(const Practice::KeptMessage &message)
{
    QJsonObject object{
        {u"type"_s, u"message"_s},
        {u"id"_s, QString::fromUtf8(message.id)},
        {u"from"_s, QString::fromUtf8(message.reversePath)},
        {u"recipients"_s, texts(message.recipients)},
        {u"refusedRecipients"_s, texts(message.refusedRecipients)},
        {u"user"_s, textOrNull(message.user)},
        {u"encrypted"_s, message.isEncrypted},
        {u"accepted"_s, !message.isRefused},
        {u"refusal"_s, textOrNull(message.refusal)},
        {u"bytes"_s, message.size},
        {u"file"_s, message.file.isEmpty() ? QJsonValue() : QJsonValue(message.file)},
    };
    const QJsonObject facts = Practice::envelopeFacts(message);
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        object.insert(fact.key(), fact.value());
    return object;
}

QByteArray asLine(const QJsonObject &object)
{
    // QJsonObject sorts its keys; people who read along look for the type.
    QJsonObject rest = object;
    const QString type = rest.take(u"type"_s).toString();
    const QString json = "{\"type\":\""_L1 + type + "\","_L1
        + QString::fromUtf8(QJsonDocument(rest).toJson(QJsonDocument::Compact).sliced(1));
    QString safe;
    safe.reserve(json.size());
    for (qsizetype at = 0; at < json.size(); ++at) {
        const bool isPair = json.at(at).isHighSurrogate() && at + 1 < json.size();
        const QStringView character = QStringView(json).sliced(at, isPair ? 2 : 1);
        safe += mayAct(character) ? escaped(character) : character.toString();
        at += isPair ? 1 : 0;
    }
    return safe.toUtf8();
}

} // namespace Cli
