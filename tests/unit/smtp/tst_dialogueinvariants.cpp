// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <deque>
#include <random>

#include <QSet>
#include <QTest>

#include "base/overloaded.h"
#include "smtp/conversation.h"
#include "smtp/dialogues/deliver.h"

using namespace Qt::StringLiterals;
using namespace Smtp;

/// Drives deliver() with replies of all kinds, sense or nonsense, and checks what must hold whatever a server says.
class TestDialogueInvariants final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdWhateverTheServerSays();
};

namespace {

constexpr int rounds = 20000;
constexpr int actionsAtMost = 400;

class RandomServer final {
public:
    explicit RandomServer(unsigned seed)
        : m_random(seed)
    {
    }

    bool chance(int percent) { return static_cast<int>(m_random() % 100) < percent; }

    Reply greeting() { return chance(85) ? Reply{220, {"mx"}} : anything(); }

    Reply replyTo(const Command &command)
    {
        if (chance(15))
            return anything();
        const QByteArray verb = command.verb();
        if (verb == "EHLO")
            return {250, capabilities()};
        if (verb == "STARTTLS")
            return {220, {"go"}};
        if (verb == "DATA")
            return {354, {"go"}};
        if (verb == "AUTH" || verb.isEmpty())
            return chance(50) ? Reply{334, {"Q2hhbGxlbmdl"}} : Reply{chance(60) ? 235 : 535, {"so"}};
        return {250, {"ok"}};
    }

    Reply anything()
    {
        static constexpr int codes[] = {220, 221, 235, 250, 251, 252, 334, 354, 421, 450, 451, 452, 454, 500, 501, 502,
            503, 504, 530, 534, 535, 550, 551, 552, 553, 554};
        return {codes[m_random() % std::size(codes)], {"whatever"}};
    }

    QList<QByteArray> capabilities()
    {
        QList<QByteArray> lines{"mx"};
        for (const char *keyword : {"PIPELINING", "STARTTLS", "8BITMIME", "SMTPUTF8", "SIZE 50", "SIZE 5000",
                 "AUTH PLAIN LOGIN", "CHUNKING"}) {
            if (chance(60))
                lines.append(keyword);
        }
        return lines;
    }

    unsigned number(unsigned below) { return static_cast<unsigned>(m_random() % below); }

private:
    std::mt19937 m_random;
};

/// What happened in one conversation, as far as the invariants are concerned.
struct Ledger {
    QByteArray dialogue;
    bool isEncrypted = false;
    bool mayLogInClear = false;
    bool encryptionIsRequired = false;
    bool isChunked = false; ///< BDAT may go along with its envelope; it is refused where there is nobody
    bool isSenderAccepted = false;
    QSet<QByteArray> pending; ///< RCPT lines that were accepted in this transaction
    QSet<QByteArray> served; ///< those that a 2yz verdict was about
    int conclusions = 0;
    std::optional<Outcome> outcome;
    int commandsAfterConclusion = 0;
    QByteArray brokenRule; ///< the last one; empty: none

    void note(const Command &command, const Reply &reply)
    {
        dialogue += "C: " + command.display() + "S: " + QByteArray::number(reply.code) + "\n";
        if (command.verb() == "MAIL" || command.verb() == "RSET") {
            pending.clear();
            isSenderAccepted = command.verb() == "MAIL" && reply.isCompletion();
        }
        if (command.verb() == "RCPT" && reply.isCompletion() && isSenderAccepted)
            pending.insert(command.display());
        if (command.verb() == "RCPT" && served.contains(command.display()))
            brokenRule = "somebody who has the letter is to get it again";
        // QUIT leaves; a lone dot ends a DATA that nobody wanted any more
        if (conclusions > 0 && command.verb() != "QUIT")
            ++commandsAfterConclusion;
        check(command);
    }

    void noteBody(const Reply &reply)
    {
        if (pending.isEmpty() && !isChunked)
            brokenRule = "a letter without an accepted recipient";
        if (reply.isCompletion())
            served += pending;
        pending.clear();
        dialogue += "C: <letter>\nS: " + QByteArray::number(reply.code) + '\n';
    }

    void take(const std::vector<Fact> &facts)
    {
        for (const Fact &fact : facts) {
            if (const auto *letter = std::get_if<LetterConcluded>(&fact)) {
                ++conclusions;
                outcome = letter->outcome;
            }
            if (const auto *concluded = std::get_if<Concluded>(&fact); concluded && conclusions == 0) {
                ++conclusions;
                outcome = concluded->outcome;
            }
        }
    }

    void check(const Command &command)
    {
        if (command.isSecret() && !isEncrypted && !mayLogInClear)
            brokenRule = "a login in clear";
        if ((command.verb() == "MAIL" || command.isSecret()) && encryptionIsRequired && !isEncrypted)
            brokenRule = "MAIL or AUTH before the encryption that is required";
        if (!command.isSafe())
            brokenRule = "a command that is not one line";
    }

    [[nodiscard]] QByteArray brokenRuleAtEnd() const
    {
        if (conclusions != 1)
            return "not exactly one outcome";
        if ((outcome == Outcome::Accepted || outcome == Outcome::Partial) == served.isEmpty())
            return "accepted without a 2yz to the final dot, or the reverse";
        if (commandsAfterConclusion > 0)
            return "more than QUIT after the outcome was settled";
        return {};
    }
};

/// Plays the server to one conversation: each command gets its reply when it is sent, and it is heard in its turn.
class Driver final {
public:
    Driver(RandomServer &server, Ledger &ledger)
        : m_server(server)
        , m_ledger(ledger)
    {
    }

    Answer perform(const Action &action)
    {
        const Base::Overloaded cases{
            [this](const Send &send) -> Answer {
                for (const Command &command : send.commands)
                    take(command);
                return {};
            },
            [this](const Hear &) -> Answer { return nextReply(); },
            [this](const Upgrade &) -> Answer {
                m_ledger.dialogue += "=== TLS ===\n";
                m_ledger.isEncrypted = true;
                return {};
            },
            [this](
                const LookAtEncryption &) -> Answer { return Encryption{m_ledger.isEncrypted, m_ledger.isEncrypted}; },
            [this](const SendBody &) -> Answer { return takeBody(); },
            [this](const SendChunk &chunk) -> Answer {
                m_ledger.isChunked = true;
                return chunk.isLast ? takeBody() : Answer();
            },
        };
        return std::visit(cases, action);
    }

private:
    void take(const Command &command)
    {
        m_replies.push_back(m_server.replyTo(command));
        m_ledger.note(command, m_replies.back());
    }

    Answer takeBody()
    {
        m_replies.push_back(m_server.chance(70) ? Reply{250, {"ok"}} : m_server.anything());
        m_ledger.noteBody(m_replies.back());
        return {};
    }

    Reply nextReply()
    {
        if (m_replies.empty())
            return m_server.greeting();
        Reply reply = std::move(m_replies.front());
        m_replies.pop_front();
        return reply;
    }

    RandomServer &m_server;
    Ledger &m_ledger;
    std::deque<Reply> m_replies;
};

} // namespace

void TestDialogueInvariants::holdWhateverTheServerSays()
{
    for (unsigned seed = 1; seed <= rounds; ++seed) {
        RandomServer server(seed);
        SessionPlan plan;
        plan.clientName = "desk.example";
        plan.security = static_cast<Security>(server.number(4));
        plan.usePipelining = server.chance(70);
        Ledger ledger;
        ledger.isEncrypted = plan.security == Security::Implicit;
        ledger.encryptionIsRequired = plan.security == Security::StartTls;
        if (server.chance(60)) {
            ledger.mayLogInClear = server.chance(20);
            plan.login = Login{
                .user = "ann", .password = Base::Secret("open sesame"), .isAllowedInClear = ledger.mayLogInClear};
        }
        Transaction transaction;
        transaction.allOrNothing = server.chance(20);
        transaction.content = {.sevenBitOctets = 100, .eightBitOctets = 90};
        for (unsigned i = 0; i <= server.number(5); ++i)
            transaction.recipients.append(*Mailbox::make(u"r%1"_s.arg(i), u"example.org"_s));

        transaction.useChunking = server.chance(20);
        std::vector<Transaction> letters;
        letters.push_back(std::move(transaction));

        Conversation conversation(deliver(std::move(plan), std::move(letters)));
        Driver driver(server, ledger);
        std::optional<Action> action = conversation.begin();
        int actions = 0;
        while (true) {
            ledger.take(conversation.takeFacts());
            if (!action)
                break;
            QVERIFY2(++actions < actionsAtMost, ledger.dialogue.constData());
            Answer answer = driver.perform(*action);
            QVERIFY2(ledger.brokenRule.isEmpty(), QByteArray(ledger.brokenRule + '\n' + ledger.dialogue).constData());
            action = conversation.answer(std::move(answer));
        }
        const QByteArray broken = ledger.brokenRuleAtEnd();
        QVERIFY2(broken.isEmpty(),
            QByteArray("seed " + QByteArray::number(seed) + ": " + broken + '\n' + ledger.dialogue).constData());
    }
}

QTEST_APPLESS_MAIN(TestDialogueInvariants)
#include "tst_dialogueinvariants.moc"
