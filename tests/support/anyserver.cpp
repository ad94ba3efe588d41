// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/anyserver.h"

namespace Support {

using Smtp::Reply;

namespace {

constexpr int codes[] = {220, 221, 235, 250, 251, 252, 334, 354, 421, 432, 450, 451, 452, 454, 500, 501, 502, 503, 504,
    530, 534, 535, 538, 550, 551, 552, 553, 554};

constexpr const char *keywords[] = {"PIPELINING", "STARTTLS", "8BITMIME", "SMTPUTF8", "CHUNKING", "BINARYMIME",
    "SIZE 50", "SIZE 5000", "SIZE", "AUTH PLAIN LOGIN", "AUTH SCRAM-SHA-1 PLAIN", "AUTH=LOGIN CRAM-MD5", "AUTH",
    "LIMITS RCPTMAX=1", "LIMITS RCPTMAX=2 MAILMAX=2", "LIMITS MAILMAX=1", "LIMITS RCPTMAX=0 MAILMAX=x", "DSN",
    "DELIVERBY 240", "FUTURERELEASE 60 x", "MT-PRIORITY", "REQUIRETLS", "XCLIENT NAME ADDR", "ENHANCEDSTATUSCODES"};

constexpr const char *challenges[]
    = {"", "VXNlcm5hbWU6", "not base64!", "eyJzdGF0dXMiOiI0MDEifQ==", "cj1hYmMscz1RUT09LGk9NDA5Ng==", "dj1BQUFB"};

} // namespace

Reply AnyServer::greeting()
{
    return m_chooser.chance(15) ? anything() : Reply{220, {"mx"}};
}

Reply AnyServer::replyTo(const Smtp::Command &command)
{
    if (m_chooser.chance(15))
        return anything();
    const QByteArray verb = command.verb();
    if (verb == "EHLO" || verb == "LHLO")
        return offer();
    if (verb == "STARTTLS")
        return {220, {"go"}};
    if (verb == "DATA")
        return {354, {"go"}};
    if (verb == "AUTH" || verb.isEmpty())
        return loginStep();
    return {250, {"ok"}};
}

Reply AnyServer::verdict()
{
    return m_chooser.chance(30) ? anything() : Reply{250, {"ok"}};
}

Reply AnyServer::anything()
{
    static constexpr const char *texts[] = {"whatever", "", "5.5.3 too many", "4.5.3 too many", "2.0.0 fine"};
    return {codes[m_chooser.number(std::size(codes))], {texts[m_chooser.number(std::size(texts))]}};
}

Reply AnyServer::offer()
{
    QList<QByteArray> lines{"mx"};
    for (const char *keyword : keywords) {
        if (m_chooser.chance(40))
            lines.append(keyword);
    }
    return {250, lines};
}

Reply AnyServer::loginStep()
{
    if (m_chooser.chance(50))
        return {334, {challenges[m_chooser.number(std::size(challenges))]}};
    return {m_chooser.chance(40) ? 535 : 235, {"so"}};
}

} // namespace Support
