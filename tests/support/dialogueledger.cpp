// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/dialogueledger.h"

#include <algorithm>

namespace Support {

using Smtp::Outcome;
using Smtp::Reply;

DialogueLedger::DialogueLedger(const Smtp::SessionPlan &plan, const std::vector<Smtp::Transaction> &letters)
    : m_isLmtp(plan.hello == Smtp::HelloVerb::Lhlo)
    , m_isEncrypted(plan.security == Smtp::Security::Implicit)
    , m_isEncryptionRequired(plan.security == Smtp::Security::StartTls)
    , m_mayLogInClear(plan.login && plan.login->isAllowedInClear)
{
    for (const Smtp::Transaction &letter : letters)
        m_letters.push_back({.recipients = letter.recipients.size()});
}

qsizetype DialogueLedger::verdictsDue() const
{
    return m_isLmtp ? m_transaction.accepted.size() : 1;
}

void DialogueLedger::require(bool holds, const QByteArray &rule)
{
    if (!holds && m_brokenRule.isEmpty())
        m_brokenRule = rule + '\n' + m_dialogue;
}

void DialogueLedger::encrypt()
{
    m_dialogue += "=== TLS ===\n";
    require(!m_isEncrypted, "TLS within TLS");
    m_isEncrypted = true;
}

void DialogueLedger::say(const Smtp::Command &command, const Reply &reply)
{
    m_dialogue += "C: " + command.display() + "S: " + QByteArray::number(reply.code) + ' ' + reply.text() + '\n';
    const QByteArray verb = command.verb();
    checkMoment(verb);
    checkSafety(command);
    if (verb == "MAIL")
        open(reply);
    else if (verb == "RCPT")
        addRecipient(command, reply);
    else if (verb == "DATA")
        m_transaction.isDataTaken = reply.isIntermediate();
    else if (verb == "RSET")
        m_transaction = {};
    else if (command.display() == ".\r\n")
        endWithoutLetter();
    m_isQuitSaid = m_isQuitSaid || verb == "QUIT";
}

void DialogueLedger::checkMoment(const QByteArray &verb)
{
    require(!m_isQuitSaid, "a command behind QUIT");
    require(m_conclusion != Outcome::Protocol, "a command where the session makes no sense any more");
    require(verb == "QUIT" || !isAllSettled(), "more than QUIT when everything is settled");
    require(!m_transaction.isDataTaken || verb.isEmpty(), "a command where the letter was due");
}

void DialogueLedger::checkSafety(const Smtp::Command &command)
{
    require(command.isSafe(), "a command that is not one line");
    require(!command.isSecret() || m_isEncrypted || m_mayLogInClear, "a login in clear");
    const bool isConfidential = command.isSecret() || command.verb() == "MAIL" || command.verb() == "AUTH";
    require(!isConfidential || m_isEncrypted || !m_isEncryptionRequired, "MAIL or AUTH before the required encryption");
    require(command.verb() != "AUTH" || !m_transaction.isOpen, "AUTH within a transaction");
}

void DialogueLedger::open(const Reply &reply)
{
    require(!m_transaction.isOpen, "MAIL within a transaction");
    require(!m_transaction.hasFailedChunk, "MAIL behind a chunk that failed, and no RSET");
    m_transaction = {.isOpen = reply.isCompletion()};
}

void DialogueLedger::addRecipient(const Smtp::Command &command, const Reply &reply)
{
    require(!m_served.contains(command.display()), "somebody who has the letter is to get it again");
    if (reply.isCompletion()) // also where MAIL was refused: who knows what such a server does
        m_transaction.accepted.append(command.display());
}

void DialogueLedger::endWithoutLetter()
{
    require(m_transaction.isDataTaken, "a final dot where no letter was due");
    require(m_transaction.accepted.isEmpty(), "an empty letter for somebody");
    m_transaction = {};
}

void DialogueLedger::sendBody(const Smtp::SendBody &body, const std::vector<Reply> &verdicts)
{
    m_dialogue += "C: <letter>\n";
    require(m_transaction.isDataTaken, "a letter that was not asked for");
    require(m_transaction.isOpen && !m_transaction.accepted.isEmpty(), "a letter without an accepted recipient");
    require(body.verdicts == verdictsDue(), "the client waits for another number of verdicts");
    if (!m_transaction.accepted.isEmpty())
        require(letterOf(m_transaction.accepted.constFirst()) == body.letter, "another letter than its envelope says");
    serve(verdicts);
}

void DialogueLedger::sendChunk(const Smtp::SendChunk &chunk, const std::vector<Reply> &replies)
{
    m_dialogue += "C: <chunk>\n";
    require(chunk.isFirst != m_transaction.hasChunk, "a first chunk that is none, or a later one");
    m_transaction.hasChunk = true;
    if (!m_transaction.accepted.isEmpty()) {
        require(letterOf(m_transaction.accepted.constFirst()) == chunk.letter, "another letter than its envelope says");
        require(!chunk.isLast || chunk.verdicts == verdictsDue(), "the client waits for another number of verdicts");
    }
    const bool isRefused
        = std::any_of(replies.begin(), replies.end(), [](const Reply &reply) { return !reply.isCompletion(); });
    if (chunk.isLast && !m_transaction.hasFailedChunk)
        serve(replies);
    if (isRefused && !m_isLmtp)
        m_transaction.hasFailedChunk = true;
}

void DialogueLedger::serve(const std::vector<Reply> &verdicts)
{
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        m_dialogue += "S: " + QByteArray::number(verdicts[i].code) + '\n';
        if (!verdicts[i].isCompletion() || !m_transaction.isOpen)
            continue;
        const auto place = static_cast<qsizetype>(i);
        for (const QByteArray &recipient : m_isLmtp ? m_transaction.accepted.mid(place, 1) : m_transaction.accepted) {
            ++m_letters[static_cast<std::size_t>(letterOf(recipient))].served;
            m_served.insert(recipient);
        }
    }
    m_transaction = {};
}

void DialogueLedger::take(const std::vector<Smtp::Fact> &facts)
{
    for (const Smtp::Fact &fact : facts) {
        if (const auto *settled = std::get_if<Smtp::LetterConcluded>(&fact))
            settle(settled->letter, settled->outcome);
        if (const auto *concluded = std::get_if<Smtp::Concluded>(&fact)) {
            require(!m_conclusion, "two conclusions");
            m_conclusion = concluded->outcome;
        }
        m_isSpent = m_isSpent || std::holds_alternative<Smtp::SessionSpent>(fact);
    }
}

void DialogueLedger::settle(qsizetype letter, Outcome outcome)
{
    Letter &settled = m_letters.at(static_cast<std::size_t>(letter));
    require(!settled.outcome && !m_conclusion, "a letter that is settled twice");
    settled.outcome = outcome;
    checkOutcome(settled);
}

void DialogueLedger::checkOutcome(const Letter &letter)
{
    const bool isWhole = letter.served == letter.recipients && letter.served > 0;
    require((letter.outcome == Outcome::Accepted) == isWhole, "accepted without a 2yz for everybody, or the reverse");
    require((letter.outcome == Outcome::Partial) == (letter.served > 0 && !isWhole), "partly accepted, or the reverse");
}

void DialogueLedger::end()
{
    m_dialogue += "=== END ===\n";
    for (const Letter &letter : m_letters) {
        require(letter.outcome || m_conclusion || m_isSpent, "a letter of which nothing is said");
        require(letter.outcome || m_conclusion || letter.served == 0, "a letter that somebody has is to be sent again");
    }
}

bool DialogueLedger::isAllSettled() const
{
    return m_conclusion
        || std::all_of(m_letters.begin(), m_letters.end(), [](const Letter &letter) { return letter.outcome; });
}

// `RCPT TO:<r2-0@example.org>`, as AnyOrder names them.
qsizetype DialogueLedger::letterOf(const QByteArray &recipient) const
{
    const qsizetype begin = recipient.indexOf("<r") + 2;
    return recipient.mid(begin, recipient.indexOf('-', begin) - begin).toLongLong();
}

} // namespace Support
