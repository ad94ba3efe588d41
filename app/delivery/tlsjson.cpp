// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/tlsjson.h"

#include <QJsonArray>

#include "base/valuenamed.h"
#include "net/tlsfacts.h"

namespace Delivery {

using namespace Qt::StringLiterals;
using Net::CertificateDefect;

namespace {

QJsonObject toJson(const Net::CertificateFacts &certificate)
{
    return {
        {u"subject"_s, certificate.subject},
        {u"issuer"_s, certificate.issuer},
        {u"names"_s, QJsonArray::fromStringList(certificate.names)},
        {u"notBefore"_s, certificate.notBefore.toUTC().toString(Qt::ISODateWithMs)},
        {u"notAfter"_s, certificate.notAfter.toUTC().toString(Qt::ISODateWithMs)},
        {u"sha256"_s, QString::fromLatin1(certificate.sha256.toHex())},
    };
}

Net::CertificateFacts certificateFrom(const QJsonValue &value)
{
    return {
        value[u"subject"].toString(),
        value[u"issuer"].toString(),
        value[u"names"].toVariant().toStringList(),
        QDateTime::fromString(value[u"notBefore"].toString(), Qt::ISODateWithMs),
        QDateTime::fromString(value[u"notAfter"].toString(), Qt::ISODateWithMs),
        QByteArray::fromHex(value[u"sha256"].toString().toLatin1()),
    };
}

Net::CertificateProblem problemFrom(const QJsonValue &value)
{
    const auto defect = Base::valueNamed(value[u"defect"].toString(), Net::defectId, CertificateDefect::Other);
    return {defect.value_or(CertificateDefect::Other), value[u"depth"].toInteger(), value[u"detail"].toString()};
}

} // namespace

QJsonObject toJson(const Net::TlsFacts &facts)
{
    QJsonArray chain;
    for (const Net::CertificateFacts &certificate : facts.chain)
        chain.append(toJson(certificate));
    QJsonArray problems;
    for (const Net::CertificateProblem &problem : facts.problems) {
        problems.append(QJsonObject{
            {u"defect"_s, Net::defectId(problem.defect)}, {u"depth"_s, problem.depth}, {u"detail"_s, problem.detail}});
    }
    return {
        {u"protocol"_s, facts.protocol},
        {u"cipher"_s, facts.cipher},
        {u"keyExchange"_s, facts.keyExchange},
        {u"resumed"_s, facts.isResumed},
        {u"chain"_s, chain},
        {u"problems"_s, problems},
        {u"pinned"_s, facts.isTrustedByPin},
    };
}

Net::TlsFacts tlsFromJson(const QJsonObject &json)
{
    Net::TlsFacts facts;
    facts.protocol = json[u"protocol"].toString();
    facts.cipher = json[u"cipher"].toString();
    facts.keyExchange = json[u"keyExchange"].toString();
    facts.isResumed = json[u"resumed"].toBool();
    for (const QJsonValue &certificate : json[u"chain"].toArray())
        facts.chain.append(certificateFrom(certificate));
    for (const QJsonValue &problem : json[u"problems"].toArray())
        facts.problems.append(problemFrom(problem));
    facts.isTrustedByPin = json[u"pinned"].toBool();
    return facts;
}

} // namespace Delivery
