// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "delivery/roundtally.h"

using namespace Qt::StringLiterals;
using Delivery::RecipientResult;
using Delivery::Report;
using Delivery::RoundTally;
using Smtp::Outcome;

class TestRoundTally final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesOneOutcomeOfMany_data();
    void makesOneOutcomeOfMany();
    void tellsWhoIsWorthAnotherHost_data();
    void tellsWhoIsWorthAnotherHost();
    void theLastHostHasTheLastWord();
    void whatAHostSaidStandsWhereTheNextIsDown();
    void whoWasNotComeToIsCancelled();
    void whatFailedIsTherePartByPart();
    void oneConversationHasNoParts();
};

namespace {

const Smtp::Mailbox bob = *Smtp::Mailbox::make(u"bob"_s, u"one.test"_s);
const Smtp::Mailbox carol = *Smtp::Mailbox::make(u"carol"_s, u"two.test"_s);

Report reportOn(const Smtp::Mailbox &recipient, Outcome outcome, Base::Problem problem = Base::Problem::MessageRefused)
{
    Report report;
    report.outcome = outcome;
    report.stage = Base::Stage::Envelope;
    report.recipients = {{recipient.toText(), outcome, std::nullopt}};
    if (outcome != Outcome::Accepted)
        report.error = Base::Error{.problem = problem, .stage = Base::Stage::Envelope};
    return report;
}

} // namespace

void TestRoundTally::makesOneOutcomeOfMany_data()
{
    QTest::addColumn<QList<Outcome>>("recipients");
    QTest::addColumn<Outcome>("outcome");
    using enum Outcome;
    QTest::addRow("everybody has it") << QList{Accepted, Accepted} << Accepted;
    QTest::addRow("a probe stopped everywhere") << QList{Stopped, Stopped} << Stopped;
    QTest::addRow("some have it") << QList{Accepted, Rejected} << Partial;
    QTest::addRow("some may have it") << QList{Accepted, Unknown, Rejected} << Unknown;
    QTest::addRow("nobody, and one may be tried again") << QList{Rejected, Deferred, Unreachable} << Deferred;
    QTest::addRow("nobody, and one had no host") << QList{Rejected, Unreachable} << Unreachable;
    QTest::addRow("nobody, for good") << QList{Rejected, Rejected} << Rejected;
    QTest::addRow("stopped by the user before anybody had it") << QList{Rejected, Cancelled} << Cancelled;
}

void TestRoundTally::makesOneOutcomeOfMany()
{
    QFETCH(const QList<Outcome>, recipients);
    QList<RecipientResult> results;
    for (const Outcome outcome : recipients)
        results.append({u"somebody@example.org"_s, outcome, std::nullopt});
    QTEST(Delivery::outcomeOf(results), "outcome");
}

void TestRoundTally::tellsWhoIsWorthAnotherHost_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Base::Problem>("problem");
    QTest::addColumn<bool>("isWorth");
    using Base::Problem;
    using enum Outcome;
    QTest::addRow("refused for now") << Deferred << Problem::RecipientsRefused << true;
    QTest::addRow("no connection") << Unreachable << Problem::ConnectionRefused << true;
    QTest::addRow("turned away at the door") << Rejected << Problem::GreetingRefused << true;
    QTest::addRow("refused for good") << Rejected << Problem::RecipientsRefused << false;
    QTest::addRow("who may have it already") << Unknown << Problem::VerdictUnknown << false;
    QTest::addRow("who has it") << Accepted << Problem::Internal << false;
}

void TestRoundTally::tellsWhoIsWorthAnotherHost()
{
    QFETCH(const Outcome, outcome);
    QFETCH(const Base::Problem, problem);
    QFETCH(const bool, isWorth);
    const auto worth = RoundTally::worthAnotherHost({bob}, reportOn(bob, outcome, problem));
    QCOMPARE(worth, isWorth ? QList{bob} : QList<Smtp::Mailbox>());
}

void TestRoundTally::theLastHostHasTheLastWord()
{
    RoundTally tally({bob, carol});
    tally.take(reportOn(bob, Outcome::Unreachable));
    tally.take(reportOn(bob, Outcome::Accepted));
    tally.take(reportOn(carol, Outcome::Accepted));
    const Report total = tally.total(false);
    QCOMPARE(total.outcome, Outcome::Accepted);
    QVERIFY(!total.error);
    QCOMPARE(total.connections, 3);
    QCOMPARE(total.messagesAccepted, 1);
}

void TestRoundTally::whatAHostSaidStandsWhereTheNextIsDown()
{
    RoundTally tally({bob});
    tally.take(reportOn(bob, Outcome::Deferred, Base::Problem::RecipientsRefused));
    tally.take(reportOn(bob, Outcome::Unreachable, Base::Problem::ConnectionRefused));
    const Report total = tally.total(false);
    QCOMPARE(total.outcome, Outcome::Deferred);
    QCOMPARE(total.error->problem, Base::Problem::RecipientsRefused);
}

void TestRoundTally::whoWasNotComeToIsCancelled()
{
    RoundTally tally({bob, carol});
    tally.take(reportOn(bob, Outcome::Accepted));
    tally.cancelRest();
    const Report total = tally.total(false);
    QCOMPARE(total.outcome, Outcome::Partial);
    QCOMPARE(total.recipients.at(1).outcome, Outcome::Cancelled);
}

void TestRoundTally::whatFailedIsTherePartByPart()
{
    const Smtp::Mailbox dora = *Smtp::Mailbox::make(u"dora"_s, u"three.test"_s);
    RoundTally tally({bob, carol, dora});
    tally.take(reportOn(bob, Outcome::Unreachable, Base::Problem::HostNotFound), u"one.test"_s);
    tally.take(reportOn(carol, Outcome::Accepted), u"two.test"_s);
    tally.take(reportOn(dora, Outcome::Rejected, Base::Problem::DomainTakesNoMail), u"three.test"_s);
    const Report total = tally.total(false);
    QCOMPARE(total.outcome, Outcome::Partial);
    QCOMPARE(total.domain, QString());
    QCOMPARE(total.parts.size(), 2U);
    QCOMPARE(total.parts[0].domain, u"one.test"_s);
    QCOMPARE(total.parts[0].outcome, Outcome::Unreachable);
    QCOMPARE(total.parts[1].domain, u"three.test"_s);
    QCOMPARE(total.parts[1].recipients, (QList{RecipientResult{dora.toText(), Outcome::Rejected, std::nullopt}}));
}

void TestRoundTally::oneConversationHasNoParts()
{
    RoundTally tally({bob});
    tally.take(reportOn(bob, Outcome::Unreachable, Base::Problem::HostNotFound), u"one.test"_s);
    QVERIFY(tally.total(false).parts.empty());
}

QTEST_APPLESS_MAIN(TestRoundTally)
#include "tst_roundtally.moc"
