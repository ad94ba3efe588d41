// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/visibletext.h"
#include "diagnosis/observations.h"
#include "diagnosis/sights/sight.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;

namespace {

struct Need {
    QByteArrayView parameter; ///< as it begins
    QByteArrayView keyword;
};

// Which capability allows which parameter of MAIL and RCPT.
constexpr Need needs[] = {
    {"SIZE=", "SIZE"},
    {"BODY=8BITMIME", "8BITMIME"},
    {"BODY=BINARYMIME", "BINARYMIME"},
    {"SMTPUTF8", "SMTPUTF8"},
    {"RET=", "DSN"},
    {"ENVID=", "DSN"},
    {"NOTIFY=", "DSN"},
    {"ORCPT=", "DSN"},
    {"AUTH=", "AUTH"},
    {"BY=", "DELIVERBY"},
    {"HOLDFOR=", "FUTURERELEASE"},
    {"HOLDUNTIL=", "FUTURERELEASE"},
    {"MT-PRIORITY=", "MT-PRIORITY"},
    {"REQUIRETLS", "REQUIRETLS"},
};

/// The words behind the path.
QList<QByteArray> parametersOf(const Sight &sight)
{
    const QByteArray line = sight.entry.lines().value(0);
    return line.mid(line.lastIndexOf('>') + 1).simplified().split(' ');
}

void lookAtParameter(const QByteArray &parameter, const Sight &sight, Observations &found)
{
    if (!sight.course.offered)
        return;
    const Smtp::Capabilities &offered = *sight.course.offered;
    const QByteArray capitals = parameter.toUpper();
    for (const Need &need : needs) {
        if (capitals.startsWith(need.parameter) && !offered.has(need.keyword))
            found.add(
                "param-not-adv"_L1, sight.entries(), {Base::visibleText(parameter), QString::fromLatin1(need.keyword)});
    }
    const std::optional<qint64> limit = offered.sizeLimit();
    if (capitals.startsWith("SIZE=") && limit && parameter.mid(5).toLongLong() > *limit)
        found.add("size-exceed"_L1, sight.entries(), {Base::visibleText(parameter.mid(5)), QString::number(*limit)});
}

bool isGreylisting(const Sight &sight)
{
    const QByteArray text = sight.entry.octets.toLower();
    return (sight.entry.code == 450 || sight.entry.code == 451)
        && (sight.entry.enhancedCode.startsWith("4.7.") || text.contains("greylist") || text.contains("graylist"));
}

bool isRelayRefused(const Sight &sight)
{
    return sight.entry.code >= 500
        && (sight.entry.enhancedCode == "5.7.1" || sight.entry.octets.toLower().contains("relay"));
}

} // namespace

void lookAtRecipients(const Course &course, Observations &found)
{
    const QString accepted = QString::number(course.recipientsAccepted.size());
    const QString refused = QString::number(course.recipientsRefused.size());
    if (course.recipientsRefused.isEmpty())
        return;
    if (course.recipientsAccepted.isEmpty())
        found.add(
            course.isRefusedForGood ? "rcpt-all-failed"_L1 : "rcpt-all-later"_L1, course.recipientsRefused, {refused});
    else
        found.add("rcpt-partial"_L1, course.recipientsRefused, {refused, accepted});
}

void lookAtEnvelope(const Sight &sight, Observations &found)
{
    const bool isMail = sight.verb == "MAIL" || sight.verb == "RCPT";
    if (sight.isCommand() && isMail && sight.course.offered) {
        for (const QByteArray &parameter : parametersOf(sight))
            lookAtParameter(parameter, sight, found);
    }
    if (sight.isCommand() && sight.verb == "MAIL" && sight.entry.octets.contains("<>"))
        found.add("null-sender"_L1, sight.entries());
    if (sight.endsTransaction())
        lookAtRecipients(sight.course, found);
    if (sight.isReplyTo("RCPT") && isGreylisting(sight))
        found.add("greylisted"_L1, sight.entries(), {sight.text()});
    if (sight.isReplyTo("RCPT") && isRelayRefused(sight))
        found.add("relay-denied"_L1, sight.entries(), {sight.text()});
}

} // namespace Diagnosis
