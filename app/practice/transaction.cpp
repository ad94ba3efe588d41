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

Answer Transaction::mail(QByteArrayView argument, const Circumstances &circumstances)
{
    const MailPath path = MailPath::parse(argument, "FROM:", m_settings.isStrict);
    if (std::optional<Answer> complaint = complaintAboutPath(path, "FROM:"_ba, "5.1.7"_ba))
        return std::move(*complaint);
    const QList<EsmtpParameter> parameters = EsmtpParameter::parse(path.parameters);
    if (std::optional<Answer> complaint = complaintAboutExtension(parameters, circumstances.isExtended))
        return std::move(*complaint);
    if (std::optional<Answer> complaint = complaintAboutMail(parameters, m_settings, circumstances.isEncrypted))
        return std::move(*complaint);
    if (!path.isAscii() && !valueOf(parameters, "SMTPUTF8"))
        return needsSmtpUtf8();
    const qint64 octets = Practice::announcedOctets(parameters);
    const qint64 limit = announcedSizeLimit(m_settings);
    if (limit > 0 && octets > limit)
        return answer(552, "5.3.4", "the letter is too large; the limit is " + QByteArray::number(limit) + " octets");
    m_envelope = Envelope{path.address, octets, parameters, circumstances.isExtended};
    return answer(250, "2.1.0", "sender " + inBrackets(path.address) + " accepted");
}

Answer Transaction::rcpt(QByteArrayView argument)
{
    if (!m_envelope)
        return answer(503, "5.5.1", "say MAIL first");
    if (m_envelope && m_envelope->hasChunks)
        return answer(503, "5.5.1", "the letter has begun with BDAT; no recipient can be added now");
    const MailPath path = MailPath::parse(argument, "TO:", m_settings.isStrict);
    const QList<EsmtpParameter> parameters = EsmtpParameter::parse(path.parameters);
    if (std::optional<Answer> complaint = complaintAboutRecipient(path, parameters, *m_envelope))
        return std::move(*complaint);
    if (isNamedIn(m_settings.refusedRecipients, path)) {
        m_envelope->refusedRecipients << path.address;
        return answer(550, "5.1.1", inBrackets(path.address) + " is not known here");
    }
    m_envelope->recipients << Recipient{path.address, parameters, isNamedIn(m_settings.fullMailboxes, path)};
    return answer(250, "2.1.5", "recipient " + inBrackets(path.address) + " accepted");
}

std::optional<Answer> Transaction::complaintAboutRecipient(
    const MailPath &path, const QList<EsmtpParameter> &parameters, const Envelope &envelope) const
{
    if (std::optional<Answer> complaint = complaintAboutPath(path, "TO:"_ba, "5.1.3"_ba))
        return complaint;
    if (path.isNull())
        return answer(501, "5.1.3", "the null path is nobody to deliver to");
    if (std::optional<Answer> complaint = complaintAboutExtension(parameters, envelope.isExtended))
        return complaint;
    if (std::optional<Answer> complaint = complaintAboutRcpt(parameters, m_settings))
        return complaint;
    if (!path.isAscii() && !envelope.parameter("SMTPUTF8"))
        return needsSmtpUtf8();
    if (envelope.recipients.size() + envelope.refusedRecipients.size() >= recipientLimit(m_settings))
        return answer(452, "4.5.3", "too many recipients; send the letter to the rest in a second transaction");
    return std::nullopt;
}

std::optional<Answer> Transaction::complaintAboutExtension(
    const QList<EsmtpParameter> &parameters, bool isExtended) const
{
    if (isExtended || parameters.isEmpty() || !m_settings.isStrict)
        return std::nullopt;
    return answer(555, "5.5.4", "parameters need EHLO before them (RFC 5321 4.1.1.1)");
}

// What DATA and BDAT have in common.
std::optional<Answer> Transaction::complaintAboutLetter() const
{
    if (!m_envelope)
        return answer(503, "5.5.1", "say MAIL first");
    if (!m_envelope->recipients.isEmpty())
        return std::nullopt;
    return m_envelope->refusedRecipients.isEmpty() ? answer(503, "5.5.1", "say RCPT first")
                                                   : answer(554, "5.5.1", "no recipient was accepted");
}

std::optional<Answer> Transaction::complaintAboutData() const
{
    if (std::optional<Answer> complaint = complaintAboutLetter())
        return complaint;
    if (m_envelope && m_envelope->hasChunks)
        return answer(503, "5.5.1", "the letter has begun with BDAT; DATA does not go with it (RFC 3030 2)");
    if (isBinary())
        return answer(503, "5.5.1", "a letter with BODY=BINARYMIME comes with BDAT alone (RFC 3030 3)");
    return std::nullopt;
}

std::optional<Answer> Transaction::complaintAboutChunk() const
{
    if (std::optional<Answer> complaint = complaintAboutLetter())
        return complaint;
    if (m_envelope && m_envelope->isSpoilt)
        return answer(503, "5.5.1", "a chunk before this one was refused; say RSET (RFC 3030 2)");
    return std::nullopt;
}

void Transaction::beginChunks()
{
    if (m_envelope)
        m_envelope->hasChunks = true;
}

void Transaction::spoil()
{
    if (m_envelope)
        m_envelope->isSpoilt = true;
}

bool Transaction::isBinary() const
{
    return m_envelope && m_envelope->parameter("BODY").value_or(QByteArray()).toUpper() == "BINARYMIME";
}

bool Transaction::mayHaveEightBits() const
{
    const QByteArray body = m_envelope ? m_envelope->parameter("BODY").value_or(QByteArray()).toUpper() : QByteArray();
    return body == "8BITMIME" || body == "BINARYMIME" || (m_envelope && m_envelope->parameter("SMTPUTF8"));
}

bool Transaction::isFull(qsizetype recipient) const
{
    return m_envelope && m_envelope->recipients.at(recipient).isFull;
}

bool Transaction::areAllFull() const
{
    return m_envelope
        && std::all_of(m_envelope->recipients.begin(), m_envelope->recipients.end(),
            [](const Recipient &recipient) { return recipient.isFull; });
}

void Transaction::describe(KeptMessage &message) const
{
    if (!m_envelope)
        return;
    message.reversePath = m_envelope->reversePath;
    message.parameters = m_envelope->parameters;
    message.refusedRecipients = m_envelope->refusedRecipients;
    for (const Recipient &recipient : m_envelope->recipients) {
        if (recipient.isFull && m_settings.protocol == Protocol::Lmtp) {
            message.refusedRecipients << recipient.address;
            continue;
        }
        message.recipients << recipient.address;
        message.recipientParameters << recipient.parameters;
    }
    message.isChunked = m_envelope->hasChunks;
}

} // namespace Practice
