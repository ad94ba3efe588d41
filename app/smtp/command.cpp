// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/command.h"

#include <algorithm>

#include "base/limits.h"
#include "smtp/xtext.h"

namespace Smtp {

namespace {

QByteArray bodyTypeKeyword(Base::BodyType body)
{
    switch (body) {
    case Base::BodyType::SevenBit:
        return QByteArrayLiteral("7BIT");
    case Base::BodyType::EightBit:
        return QByteArrayLiteral("8BITMIME");
    case Base::BodyType::Binary:
        return QByteArrayLiteral("BINARYMIME");
    }
    Q_UNREACHABLE();
}

Command withArgument(const QByteArray &verb, const QByteArray &argument)
{
    return Command::plain(argument.isEmpty() ? verb : verb + ' ' + argument);
}

// RFC 3461 4.1: NEVER stands alone.
QByteArray occasionList(DsnOccasions occasions)
{
    QList<QByteArray> words;
    if (occasions.testFlag(DsnOccasion::Success))
        words.append("SUCCESS");
    if (occasions.testFlag(DsnOccasion::Failure))
        words.append("FAILURE");
    if (occasions.testFlag(DsnOccasion::Delay))
        words.append("DELAY");
    return words.isEmpty() ? QByteArrayLiteral("NEVER") : words.join(',');
}

// RFC 3461 4.2; RFC 6533 3 where the address is not ASCII.
QByteArray originalRecipient(const Mailbox &recipient)
{
    if (recipient.needsSmtpUtf8())
        return "utf-8;" + unicodeXtext(recipient.toText());
    return "rfc822;" + xtext(recipient.toBytes());
}

QByteArray dsnParameters(const DsnWish &dsn)
{
    QByteArray parameters;
    if (dsn.content)
        parameters += *dsn.content == DsnReturn::Full ? " RET=FULL" : " RET=HDRS";
    if (!dsn.envelopeId.isEmpty())
        parameters += " ENVID=" + xtext(dsn.envelopeId);
    return parameters;
}

QByteArray wishParameters(const ServiceWishes &wishes)
{
    QByteArray parameters = dsnParameters(wishes.dsn);
    if (wishes.deliverBy) {
        parameters += " BY=" + QByteArray::number(wishes.deliverBy->seconds);
        parameters += wishes.deliverBy->isReturned ? ";R" : ";N";
    }
    if (wishes.holdSeconds)
        parameters += " HOLDFOR=" + QByteArray::number(*wishes.holdSeconds);
    if (wishes.priority)
        parameters += " MT-PRIORITY=" + QByteArray::number(*wishes.priority);
    if (wishes.requireTls)
        parameters += " REQUIRETLS";
    if (wishes.submitter)
        parameters += " AUTH=" + (*wishes.submitter == "<>" ? *wishes.submitter : xtext(*wishes.submitter));
    return parameters;
}

} // namespace

QByteArrayView Command::wire() const
{
    return m_secret ? m_secret->reveal() : QByteArrayView(m_display);
}

QByteArrayView Command::secretPart() const
{
    if (!m_secret)
        return {};
    const qsizetype prefix = m_display.size() - secretMask().size() - m_lineEnd;
    return m_secret->reveal().sliced(prefix).chopped(m_lineEnd);
}

QByteArray Command::verb() const
{
    qsizetype end = 0;
    while (end < m_display.size() && m_display[end] > ' ' && m_display[end] < 0x7f)
        ++end;
    const QByteArray word = m_display.first(end).toUpper();
    const bool isWord = std::all_of(word.begin(), word.end(), [](char octet) { return octet >= 'A' && octet <= 'Z'; });
    // A SASL response is one word without an argument; when it is masked, its first octet is no ASCII.
    return isWord ? word : QByteArray();
}

bool Command::isSafe() const
{
    const QByteArrayView line = wire();
    if (!line.endsWith("\r\n") || line.size() > Base::Limits::commandLineOctets)
        return false;
    const QByteArrayView inside = line.chopped(2);
    return !inside.contains('\r') && !inside.contains('\n') && !inside.contains('\0');
}

Command Command::plain(const QByteArray &line, QByteArrayView lineEnd)
{
    Command command;
    command.m_display = line + lineEnd;
    command.m_lineEnd = lineEnd.size();
    return command;
}

Command Command::masked(const QByteArray &prefix, const Base::Secret &secret, QByteArrayView lineEnd)
{
    Command command;
    command.m_display = prefix + secretMask() + lineEnd;
    command.m_secret = Base::Secret::joined({prefix, secret.reveal(), lineEnd});
    command.m_lineEnd = lineEnd.size();
    return command;
}

Command Command::encoded(const QByteArray &prefix, const SaslResponse &response)
{
    Command command = masked(prefix, response.octets().toBase64());
    command.m_decoded = response.visible();
    return command;
}

Command ehlo(const QByteArray &clientName)
{
    return Command::plain("EHLO " + clientName);
}

Command helo(const QByteArray &clientName)
{
    return Command::plain("HELO " + clientName);
}

Command lhlo(const QByteArray &clientName)
{
    return Command::plain("LHLO " + clientName);
}

Command xclient(const QList<QByteArray> &attributes)
{
    return Command::plain("XCLIENT " + attributes.join(' '));
}

Command mail(const std::optional<Mailbox> &reversePath, const MailParameters &parameters)
{
    QByteArray line = "MAIL FROM:" + (reversePath ? reversePath->path() : QByteArrayLiteral("<>"));
    if (parameters.size)
        line += " SIZE=" + QByteArray::number(*parameters.size);
    if (parameters.body)
        line += " BODY=" + bodyTypeKeyword(*parameters.body);
    if (parameters.isSmtpUtf8)
        line += " SMTPUTF8";
    return Command::plain(line + wishParameters(parameters.wishes));
}

Command rcpt(const Mailbox &recipient, const DsnWish &dsn)
{
    QByteArray line = "RCPT TO:" + recipient.path();
    if (dsn.occasions)
        line += " NOTIFY=" + occasionList(*dsn.occasions) + " ORCPT=" + originalRecipient(recipient);
    return Command::plain(line);
}

Command data()
{
    return Command::plain("DATA");
}

Command bdat(qint64 octets, bool isLast)
{
    return Command::plain("BDAT " + QByteArray::number(octets) + (isLast ? " LAST" : ""));
}

Command finalDot()
{
    return Command::plain(".");
}

Command rset()
{
    return Command::plain("RSET");
}

Command noop()
{
    return Command::plain("NOOP");
}

Command vrfy(const QByteArray &argument)
{
    return withArgument("VRFY", argument);
}

Command expn(const QByteArray &argument)
{
    return withArgument("EXPN", argument);
}

Command help(const QByteArray &argument)
{
    return withArgument("HELP", argument);
}

Command quit()
{
    return Command::plain("QUIT");
}

Command startTls()
{
    return Command::plain("STARTTLS");
}

Command auth(const QByteArray &mechanism)
{
    return Command::plain("AUTH " + mechanism);
}

Command auth(const QByteArray &mechanism, const SaslResponse &initialResponse)
{
    // RFC 4954 4: an empty initial response is written as "=".
    if (initialResponse.isEmpty())
        return Command::plain("AUTH " + mechanism + " =");
    return Command::encoded("AUTH " + mechanism + ' ', initialResponse);
}

Command saslResponse(const SaslResponse &response)
{
    if (response.isEmpty()) // an empty line, which hides nothing
        return Command::plain({});
    return Command::encoded({}, response);
}

Command saslCancel()
{
    return Command::plain("*");
}

} // namespace Smtp
