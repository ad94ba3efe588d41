// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialoguewish.h"

#include <QTest>

#include "dialogueplayer.h"
#include "smtp/dialogues/deliver.h"
#include "smtp/dialogues/probe.h"

using namespace Qt::StringLiterals;
using namespace Smtp;

namespace {

Mailbox mailbox(const QString &localPart)
{
    return *Mailbox::make(localPart, u"example.org"_s);
}

Dialogue<> dialogueFor(const Wish &wish)
{
    SessionPlan plan;
    plan.clientName = "desk.example";
    plan.security = wish.security;
    plan.usePipelining = wish.pipelining;
    plan.hello = wish.hello;
    plan.clientAttributes = wish.clientAttributes;
    plan.followsProxyHeader = wish.followsProxyHeader;
    if (wish.withLogin)
        plan.login
            = Login{.user = "ann", .password = Base::Secret("open sesame"), .isAllowedInClear = wish.loginInClear};
    Transaction transaction;
    transaction.reversePath = mailbox(wish.sender);
    for (const QString &recipient : wish.recipients)
        transaction.recipients.append(mailbox(recipient));
    transaction.content = wish.content;
    transaction.allOrNothing = wish.allOrNothing;
    transaction.useChunking = wish.chunking;
    transaction.wishes = wish.wishes;
    if (wish.stop)
        return probe(std::move(plan), *wish.stop, transaction);
    const std::vector<Transaction> letters(static_cast<std::size_t>(wish.letters), transaction);
    return deliver(std::move(plan), letters);
}

} // namespace

void addDialogueColumns()
{
    QTest::addColumn<Wish>("wish");
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("problem"); // empty: none
}

void addDialogue(const char *name, const Wish &wish, const char *script, const char *outcome, const char *problem)
{
    QTest::newRow(name) << wish << QString::fromUtf8(script) << QString::fromLatin1(outcome)
                        << QString::fromLatin1(problem);
}

void playDialogue()
{
    QFETCH(const Wish, wish);
    QFETCH(const QString, script);
    QFETCH(const QString, outcome);
    QFETCH(const QString, problem);
    const Support::Played played = Support::play(dialogueFor(wish), script, wish.security == Security::Implicit);
    if (played.dialogue != script.mid(1))
        qWarning().noquote() << "the dialogue went:" << Qt::endl << played.dialogue;
    QCOMPARE(played.dialogue, script.mid(1));
    QVERIFY2(played.conclusion, qPrintable(played.dialogue));
    QCOMPARE(outcomeName(played.conclusion->outcome), outcome);
    QCOMPARE(
        played.conclusion->error ? QString(Base::problemId(played.conclusion->error->problem)) : QString(), problem);
}
