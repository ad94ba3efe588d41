// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbench/saidrecipients.h"

#include <algorithm>

#include "base/limits.h"
#include "diagnosis/addressing.h"
#include "smtp/outcome.h"
#include "transcript/store.h"

namespace Workbench {

using Smtp::Outcome;
using Transcript::Entry;
using Transcript::EntryKind;

namespace {

/// How a recipient stands by a reply to RCPT, or to the letter. Accepted by RCPT alone, nothing was delivered.
Outcome outcomeOf(int code, Outcome good)
{
    if (code >= 200 && code < 300)
        return good;
    return code >= 400 && code < 500 ? Outcome::Deferred : Outcome::Rejected;
}

class Reading final {
public:
    explicit Reading(const Transcript::Store &store)
        : m_store(store)
    {
    }

    void take(const Entry &reply)
    {
        if (reply.kind != EntryKind::Reply || reply.code == 0 || reply.answers == 0)
            return;
        const Entry asked = m_store.at(reply.answers - 1);
        if (isWholeLetter(asked))
            takeVerdict(reply.code);
        else if (asked.verb() == "RCPT")
            takeRecipient(asked, reply.code);
        else if (asked.verb() == "MAIL")
            begin();
    }
    [[nodiscard]] const QList<Archive::KeptRecipient> &recipients() const { return m_recipients; }

private:
    [[nodiscard]] bool isWholeLetter(const Entry &asked) const
    {
        if (asked.kind == EntryKind::Command)
            return asked.octets.trimmed() == ".";
        const bool isChunk = asked.kind == EntryKind::Body && asked.body.isChunked && asked.number > 1;
        return asked.kind == EntryKind::Body
            && (!isChunk || m_store.at(asked.number - 2).octets.trimmed().toUpper().endsWith(" LAST"));
    }

    void begin()
    {
        m_open.clear();
        m_verdicts = 0;
    }

    void takeRecipient(const Entry &command, int code)
    {
        if (m_recipients.size() >= Base::Limits::recipients)
            return;
        if (code < 300)
            m_open.append(m_recipients.size());
        m_recipients.append(
            {Diagnosis::namedPath(command).mailbox, Smtp::outcomeName(outcomeOf(code, Outcome::Stopped)), code});
    }

    /// One for all of them; LMTP has one for each, in their order (RFC 2033 4.2).
    void takeVerdict(int code)
    {
        const qsizetype first = m_verdicts++;
        const qsizetype end = first == 0 ? m_open.size() : std::min(first + 1, m_open.size());
        for (qsizetype i = first; i < end; ++i) {
            Archive::KeptRecipient &recipient = m_recipients[m_open.at(i)];
            recipient.outcome = Smtp::outcomeName(outcomeOf(code, Outcome::Accepted));
            recipient.code = code;
        }
    }

    const Transcript::Store &m_store;
    QList<Archive::KeptRecipient> m_recipients;
    QList<qsizetype> m_open; ///< of them: accepted in the transaction
    qsizetype m_verdicts = 0; ///< on its letter
};

} // namespace

QList<Archive::KeptRecipient> recipientsSaid(const Transcript::Store &store)
{
    Reading reading(store);
    for (qsizetype row = 0; row < store.size(); ++row) {
        if (store.glance(row).kind == EntryKind::Reply)
            reading.take(store.at(row));
    }
    return reading.recipients();
}

} // namespace Workbench
