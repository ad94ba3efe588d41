// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "diagnosis/linestates.h"
#include "support/handmadetalk.h"
#include "transcript/filterfields.h"

using namespace Qt::StringLiterals;
using Diagnosis::LineStates;
using Smtp::SessionStep;

/// In which state of the dialogue each line was said.
class LineStatesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCommandAndItsReplyAreSaidInOneState();
    void aCommandThatDoesNotWaitIsSaidWhereItIsMeantFor();
    void aLoginWithoutAChallengeIsALogin();
    void whatIsNotCompleteIsAskedForAgain();
    void everyStateCanBeFilteredFor();

private:
    [[nodiscard]] static QByteArray namesOf(const Transcript::Store &store);
};

QByteArray LineStatesTest::namesOf(const Transcript::Store &store)
{
    LineStates states(store);
    QByteArrayList names;
    for (qsizetype row = 0; row < store.size(); ++row)
        names.append(Diagnosis::stateName(states.at(row)).data());
    return names.join(' ');
}

void LineStatesTest::aCommandAndItsReplyAreSaidInOneState()
{
    Support::HandmadeTalk talk;
    talk.connect();
    talk.talk("EHLO desk.example", "250 mail.example", 1);
    talk.talk("MAIL FROM:<ann@example.org>", "250 ok", 1);
    talk.talk("RCPT TO:<bo@example.org>", "250 ok", 1);
    talk.talk("QUIT", "221 bye", 1);
    QVERIFY2(namesOf(talk.store()).endsWith("greeted greeted ready ready mail mail rcpt rcpt"),
        namesOf(talk.store()).constData());
    QVERIFY(namesOf(talk.store()).startsWith("connected "));
}

void LineStatesTest::aCommandThatDoesNotWaitIsSaidWhereItIsMeantFor()
{
    Support::HandmadeTalk talk;
    talk.connect();
    talk.talk("EHLO desk.example", "250 mail.example", 1);
    const qsizetype mail = talk.say("MAIL FROM:<ann@example.org>");
    const qsizetype recipient = talk.say("RCPT TO:<bo@example.org>");
    talk.hear("250 ok", mail);
    talk.hear("250 ok", recipient);
    QVERIFY2(namesOf(talk.store()).endsWith(" ready mail ready mail"), namesOf(talk.store()).constData());
}

void LineStatesTest::aLoginWithoutAChallengeIsALogin()
{
    Support::HandmadeTalk talk;
    talk.connect();
    talk.talk("EHLO desk.example", "250 mail.example", 1);
    talk.talk("AUTH PLAIN AGFubgBzZWNyZXQ=", "235 ok", 1);
    talk.talk("NOOP", "250 ok", 1);
    QVERIFY2(namesOf(talk.store()).endsWith(" ready login ready ready"), namesOf(talk.store()).constData());
}

void LineStatesTest::whatIsNotCompleteIsAskedForAgain()
{
    const Support::ManualClock clock;
    Transcript::Store store(clock);
    LineStates states(store);
    store.appendReplyLine("220-mail.example\r\n", false, 0);
    QCOMPARE(states.at(0), SessionStep::Connected);
    store.appendReplyLine("220 ready\r\n", false, 0);
    store.completeReply(220);
    store.appendCommand("EHLO desk.example\r\n", false);
    QCOMPARE(states.at(1), SessionStep::Greeted);
    QCOMPARE(states.at(0), SessionStep::Connected);
}

void LineStatesTest::everyStateCanBeFilteredFor()
{
    const std::span<const QLatin1StringView> names = Transcript::filterField(u"state")->values;
    for (int step = 0; step <= static_cast<int>(SessionStep::Closed); ++step)
        QVERIFY(std::ranges::find(names, Diagnosis::stateName(static_cast<SessionStep>(step))) != names.end());
    QCOMPARE(names.size(), std::size_t(static_cast<int>(SessionStep::Closed) + 1));
}

QTEST_GUILESS_MAIN(LineStatesTest)
#include "tst_linestates.moc"
