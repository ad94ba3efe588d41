// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/transaction.h"

#include <algorithm>

#include "practice/bounds.h"
#include "practice/esmtpparameters.h"
#include "practice/keptmessage.h"
#include "practice/mailpath.h"
#include "practice/offer.h"
#include "practice/settings.h"

namespace Practice {

using namespace Qt::StringLiterals;

namespace {

std::optional<Answer> complaintAboutPath(const MailPath &path, const QByteArray &prefix, const QByteArray &addressCode)
{
    if (!path.defect)
        return std::nullopt;
    switch (*path.defect) {
    case PathDefect::NoPrefix:
        return answer(501, "5.5.4", "this must go on with " + prefix + "<address>");
    case PathDefect::SpaceBeforePath:
        return answer(501, "5.5.4", "there must be no space between " + prefix + " and < (RFC 5321 3.3)");
    case PathDefect::NoBrackets:
        return answer(501, "5.5.4", "the address must be in angle brackets");
    case PathDefect::NoAddress:
        return answer(501, addressCode, "this is no address of the form <local@domain>");
    case PathDefect::TooLong:
        return answer(501, addressCode, "the address has more than 256 octets");
    }
    Q_UNREACHABLE();
}

Answer needsSmtpUtf8()
{
    return answer(553, "5.6.7", "an address beyond ASCII needs the parameter SMTPUTF8 of MAIL");
}

QByteArray inBrackets(const QByteArray &address)
{
    return '<' + address + '>';
}

} // namespace

Answer Transaction::mail(QByteArrayView argument)
{
    const MailPath path = MailPath::parse(argument, "FROM:", m_settings.isStrict);
    if (std::optional<Answer> complaint = complaintAboutPath(path, "FROM:"_ba, "5.1.7"_ba))
        return std::move(*complaint);
    const QList<EsmtpParameter> parameters = EsmtpParameter::parse(path.parameters);
    if (std::optional<Answer> complaint = complaintAboutMail(parameters, m_settings))
        return std::move(*complaint);
    const bool isSmtpUtf8 = hasSmtpUtf8(parameters);
    if (!path.isAscii() && !isSmtpUtf8)
        return needsSmtpUtf8();
    const qint64 octets = Practice::announcedOctets(parameters);
    const qint64 limit = announcedSizeLimit(m_settings);
    if (limit > 0 && octets > limit)
        return answer(552, "5.3.4", "the letter is too large; the limit is " + QByteArray::number(limit) + " octets");
    m_envelope = Envelope{path.address, octets, isSmtpUtf8};
    return answer(250, "2.1.0", "sender " + inBrackets(path.address) + " accepted");
}

Answer Transaction::rcpt(QByteArrayView argument)
{
    if (!m_envelope)
        return answer(503, "5.5.1", "say MAIL first");
    const MailPath path = MailPath::parse(argument, "TO:", m_settings.isStrict);
    if (std::optional<Answer> complaint = complaintAboutRecipient(path, *m_envelope))
        return std::move(*complaint);
    if (isUnwanted(path)) {
        m_envelope->refusedRecipients << path.address;
        return answer(550, "5.1.1", inBrackets(path.address) + " is not known here");
    }
    m_envelope->recipients << path.address;
    return answer(250, "2.1.5", "recipient " + inBrackets(path.address) + " accepted");
}

std::optional<Answer> Transaction::complaintAboutRecipient(const MailPath &path, const Envelope &envelope) const
{
    if (std::optional<Answer> complaint = complaintAboutPath(path, "TO:"_ba, "5.1.3"_ba))
        return complaint;
    if (path.isNull())
        return answer(501, "5.1.3", "the null path is nobody to deliver to");
    if (std::optional<Answer> complaint = complaintAboutRcpt(EsmtpParameter::parse(path.parameters), m_settings))
        return complaint;
    if (!path.isAscii() && !envelope.isSmtpUtf8)
        return needsSmtpUtf8();
    if (envelope.recipients.size() + envelope.refusedRecipients.size() >= Bounds::recipients)
        return answer(452, "4.5.3", "too many recipients; send the letter to the rest in a second transaction");
    return std::nullopt;
}

bool Transaction::isUnwanted(const MailPath &recipient) const
{
    const QString localPart = QString::fromUtf8(recipient.localPart);
    return std::any_of(m_settings.refusedRecipients.begin(), m_settings.refusedRecipients.end(),
        [&](const QString &refused) { return refused.compare(localPart, Qt::CaseInsensitive) == 0; });
}

std::optional<Answer> Transaction::complaintAboutData() const
{
    if (!m_envelope)
        return answer(503, "5.5.1", "say MAIL first");
    if (!m_envelope->recipients.isEmpty())
        return std::nullopt;
    return m_envelope->refusedRecipients.isEmpty() ? answer(503, "5.5.1", "say RCPT first")
                                                   : answer(554, "5.5.1", "no recipient was accepted");
}

void Transaction::describe(KeptMessage &message) const
{
    if (!m_envelope)
        return;
    message.reversePath = m_envelope->reversePath;
    message.recipients = m_envelope->recipients;
    message.refusedRecipients = m_envelope->refusedRecipients;
}

} // namespace Practice
