// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/dialoguerun.h"

#include <deque>

#include "base/overloaded.h"
#include "smtp/conversation.h"
#include "smtp/dialogues/deliver.h"
#include "support/anyorder.h"
#include "support/anyserver.h"
#include "support/dialogueledger.h"

namespace Support {

using namespace Smtp;

namespace {

constexpr int actionsAtMost = 2000;

/// Gives each command its reply when it is sent; it is heard in its turn.
class ServerSide final {
public:
    ServerSide(Chooser &chooser, DialogueLedger &ledger)
        : m_server(chooser)
        , m_ledger(ledger)
    {
    }

    Answer perform(const Action &action)
    {
        const Base::Overloaded cases{
            [this](const Send &send) { return take(send); },
            [this](const Hear &) { return Answer(nextReply()); },
            [this](const Upgrade &) {
                m_ledger.encrypt();
                return Answer();
            },
            [this](const LookAtEncryption &) {
                return Answer(Encryption{m_ledger.isEncrypted(), m_ledger.isEncrypted()});
            },
            [this](const SendBody &body) {
                m_ledger.sendBody(body, verdicts(m_ledger.verdictsDue()));
                return Answer();
            },
            [](const TakeTurn &) { return Answer(HandWish(HangUp())); },
            [](const SendTyped &) { return Answer(); },
            [this](const SendChunk &chunk) {
                m_ledger.sendChunk(chunk, verdicts(chunk.isLast ? std::max<qsizetype>(m_ledger.verdictsDue(), 1) : 1));
                return Answer();
            },
        };
        return std::visit(cases, action);
    }

    /// A dialogue that waits for more than is due would wait for ever.
    [[nodiscard]] bool isAskedForTooMuch() const { return m_isAskedForTooMuch; }

private:
    Answer take(const Send &send)
    {
        for (const Command &command : send.commands) {
            m_replies.push_back(m_server.replyTo(command));
            m_ledger.say(command, m_replies.back());
        }
        return {};
    }

    std::vector<Reply> verdicts(qsizetype count)
    {
        std::vector<Reply> verdicts;
        for (qsizetype i = 0; i < count; ++i)
            verdicts.push_back(m_server.verdict());
        m_replies.insert(m_replies.end(), verdicts.begin(), verdicts.end());
        return verdicts;
    }

    Reply nextReply()
    {
        if (!m_isGreeted) {
            m_isGreeted = true;
            return m_server.greeting();
        }
        if (m_replies.empty()) {
            m_isAskedForTooMuch = true;
            return {421, {"nothing is due"}};
        }
        Reply reply = std::move(m_replies.front());
        m_replies.pop_front();
        return reply;
    }

    AnyServer m_server;
    DialogueLedger &m_ledger;
    std::deque<Reply> m_replies;
    bool m_isGreeted = false;
    bool m_isAskedForTooMuch = false;
};

} // namespace

QByteArray ruleBrokenInDelivery(Chooser &chooser)
{
    AnyOrder order = AnyOrder::choose(chooser);
    DialogueLedger ledger(order.plan, order.letters);
    ServerSide server(chooser, ledger);
    Conversation conversation(deliver(std::move(order.plan), std::move(order.letters)));
    std::optional<Action> action = conversation.begin();
    for (int actions = 0; action; ++actions) {
        ledger.take(conversation.takeFacts());
        Answer answer = server.perform(*action);
        if (!ledger.brokenRule().isEmpty())
            return ledger.brokenRule();
        if (server.isAskedForTooMuch())
            return "a reply is awaited that is not due";
        if (actions == actionsAtMost)
            return "a conversation without end";
        action = conversation.answer(std::move(answer));
    }
    ledger.take(conversation.takeFacts());
    ledger.end();
    return ledger.brokenRule();
}

} // namespace Support
