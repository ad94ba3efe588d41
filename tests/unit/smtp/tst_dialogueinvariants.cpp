// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <random>

#include <QTest>

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
        for (const char *keyword :
            {"PIPELINING", "STARTTLS", "8BITMIME", "SMTPUTF8", "SIZE 50", "SIZE 5000", "AUTH PLAIN LOGIN"}) {
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
    int recipientsAccepted = 0;
    int bodies = 0;
    std::optional<Reply> verdict;
    int conclusions = 0;
    std::optional<Outcome> outcome;
    int commandsAfterConclusion = 0;

    void note(const Command &command, const Reply &reply)
    {
        dialogue += "C: " + command.display() + "S: " + QByteArray::number(reply.code) + "\n";
        if (command.verb() == "RCPT" && reply.isCompletion())
            ++recipientsAccepted;
        if (conclusions > 0 && command.verb() != "QUIT")
            ++commandsAfterConclusion;
    }

    // The first rule that is broken; empty: none.
    [[nodiscard]] QByteArray brokenRuleAt(const Command &command) const
    {
        if (command.isSecret() && !isEncrypted && !mayLogInClear)
            return "a login in clear";
        if ((command.verb() == "MAIL" || command.isSecret()) && encryptionIsRequired && !isEncrypted)
            return "MAIL or AUTH before the encryption that is required";
        if (!command.isSafe())
            return "a command that is not one line";
        return {};
    }

    [[nodiscard]] QByteArray brokenRuleAtEnd() const
    {
        if (conclusions != 1)
            return "not exactly one outcome";
        const bool isTaken = verdict && verdict->isCompletion();
        if ((outcome == Outcome::Accepted || outcome == Outcome::Partial) != isTaken)
            return "accepted without a 2yz to the final dot, or the reverse";
        if (bodies > 0 && recipientsAccepted == 0)
            return "a letter without an accepted recipient";
        if (bodies > 1)
            return "two letters for one order";
        if (commandsAfterConclusion > 0)
            return "more than QUIT after the outcome was settled";
        return {};
    }
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

        Conversation conversation(deliver(std::move(plan), transaction));
        std::optional<Action> action = conversation.begin();
        int actions = 0;
        while (true) {
            for (const Fact &fact : conversation.takeFacts()) {
                if (const auto *concluded = std::get_if<Concluded>(&fact)) {
                    ++ledger.conclusions;
                    ledger.outcome = concluded->outcome;
                }
            }
            if (!action)
                break;
            QVERIFY2(++actions < actionsAtMost, ledger.dialogue.constData());
            std::vector<Reply> replies;
            if (std::holds_alternative<Hear>(*action)) {
                replies.push_back(server.greeting());
            } else if (const auto *say = std::get_if<Say>(&*action)) {
                for (const Command &command : say->commands) {
                    replies.push_back(server.replyTo(command));
                    const QByteArray broken = ledger.brokenRuleAt(command);
                    ledger.note(command, replies.back());
                    QVERIFY2(broken.isEmpty(), QByteArray(broken + '\n' + ledger.dialogue).constData());
                }
            } else if (std::holds_alternative<Upgrade>(*action)) {
                ledger.dialogue += "=== TLS ===\n";
                ledger.isEncrypted = true;
            } else {
                ++ledger.bodies;
                replies.push_back(server.chance(70) ? Reply{250, {"ok"}} : server.anything());
                ledger.verdict = replies.back();
                ledger.dialogue += "C: <letter>\nS: " + QByteArray::number(replies.back().code) + '\n';
            }
            action = conversation.answer(std::move(replies));
        }
        const QByteArray broken = ledger.brokenRuleAtEnd();
        QVERIFY2(broken.isEmpty(),
            QByteArray("seed " + QByteArray::number(seed) + ": " + broken + '\n' + ledger.dialogue).constData());
    }
}

QTEST_APPLESS_MAIN(TestDialogueInvariants)
#include "tst_dialogueinvariants.moc"
