// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "delivery/reportbuilder.h"

using namespace Qt::StringLiterals;
using Base::Stage;
using Delivery::Report;
using Delivery::ReportBuilder;
using Smtp::Outcome;

namespace {

Delivery::Order orderTo(const QStringList &localParts)
{
    Delivery::Order order;
    Delivery::MailObject mail;
    for (const QString &localPart : localParts)
        mail.transaction.recipients.append(*Smtp::Mailbox::make(localPart, u"example.org"_s));
    order.mail.push_back(mail);
    return order;
}

Smtp::Fact answered(qsizetype index, int code)
{
    return Smtp::RecipientAnswered{0, index, Smtp::Reply{code, {"so"}}};
}

Smtp::Fact verdictOnThoseAccepted(const QList<int> &replies)
{
    Smtp::VerdictHeard heard{.letter = 0, .recipients = {}, .reply = {250, {"queued"}}};
    for (qsizetype i = 0; i < replies.size(); ++i) {
        if (replies.at(i) / 100 == 2)
            heard.recipients.append(i);
    }
    return heard;
}

QList<Outcome> outcomesOf(const Report &report)
{
    QList<Outcome> outcomes;
    for (const Delivery::RecipientResult &recipient : report.recipients)
        outcomes.append(recipient.outcome);
    return outcomes;
}

} // namespace

class TestReportBuilder final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoGotTheLetter_data();
    void tellsWhoGotTheLetter();
    void settlesTheOutcomeOnce();
    void keepsTheFirstTimeOfAStage();
    void findsTheQueueId_data();
    void findsTheQueueId();
};

void TestReportBuilder::tellsWhoGotTheLetter_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QList<int>>("replies"); // to bob, nobody, later; fewer: not asked about
    QTest::addColumn<QList<Outcome>>("recipients");
    QTest::addRow("all accepted") << Outcome::Accepted << QList{250, 250, 251}
                                  << QList{Outcome::Accepted, Outcome::Accepted, Outcome::Accepted};
    QTest::addRow("in part") << Outcome::Partial << QList{250, 550, 450}
                             << QList{Outcome::Accepted, Outcome::Rejected, Outcome::Deferred};
    QTest::addRow("the letter was refused afterwards")
        << Outcome::Deferred << QList{250, 550, 250} << QList{Outcome::Deferred, Outcome::Rejected, Outcome::Deferred};
    QTest::addRow("lost after the final dot")
        << Outcome::Unknown << QList{250, 250, 550} << QList{Outcome::Unknown, Outcome::Unknown, Outcome::Rejected};
    QTest::addRow("lost in the middle of the envelope")
        << Outcome::Unreachable << QList{250}
        << QList{Outcome::Unreachable, Outcome::Unreachable, Outcome::Unreachable};
}

void TestReportBuilder::tellsWhoGotTheLetter()
{
    QFETCH(const Outcome, outcome);
    QFETCH(const QList<int>, replies);
    const Delivery::Order order = orderTo({u"bob"_s, u"nobody"_s, u"later"_s});
    ReportBuilder builder(order);
    for (qsizetype i = 0; i < replies.size(); ++i)
        builder.take(answered(i, replies.at(i)));
    const bool isTaken = outcome == Outcome::Accepted || outcome == Outcome::Partial;
    if (isTaken)
        builder.take(verdictOnThoseAccepted(replies));
    builder.conclude(outcome, std::nullopt);
    const QList<Outcome> outcomes = outcomesOf(builder.finish(1));
    QTEST(outcomes, "recipients");
}

void TestReportBuilder::settlesTheOutcomeOnce()
{
    const Delivery::Order order = orderTo({u"bob"_s});
    ReportBuilder builder(order);
    builder.conclude(Outcome::Accepted, std::nullopt);
    builder.conclude(Outcome::Unreachable, Base::Error{.problem = Base::Problem::ConnectionLost});
    const Report report = builder.finish(1);
    QCOMPARE(report.outcome, Outcome::Accepted);
    QVERIFY(!report.error);
}

void TestReportBuilder::keepsTheFirstTimeOfAStage()
{
    const Delivery::Order order = orderTo({});
    ReportBuilder builder(order);
    builder.enterStage(Stage::Hello, 10);
    builder.enterStage(Stage::Tls, 20);
    builder.enterStage(Stage::Hello, 30); // EHLO again after STARTTLS
    builder.enterStage(Stage::Envelope, 40);
    QCOMPARE(
        builder.stages(), (QList<Delivery::StageTime>{{Stage::Hello, 10}, {Stage::Tls, 20}, {Stage::Envelope, 40}}));
}

void TestReportBuilder::findsTheQueueId_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("id");
    QTest::addRow("Postfix") << "2.0.0 Ok: queued as 4Xy1Zb2WqJz"_ba << "4Xy1Zb2WqJz"_ba;
    QTest::addRow("Exim") << "OK id=1tAbCd-0001aB-2C"_ba << "1tAbCd-0001aB-2C"_ba;
    QTest::addRow("OpenSMTPD") << "2.0.0 1a2b3c4d Message accepted for delivery"_ba << "1a2b3c4d"_ba;
    QTest::addRow("the practice server") << "2.0.0 accepted as 7F3A"_ba << "7F3A"_ba;
    QTest::addRow("none") << "2.0.0 fine"_ba << ""_ba;
}

void TestReportBuilder::findsTheQueueId()
{
    QFETCH(const QByteArray, text);
    QTEST(Delivery::queueIdIn({250, {text}}), "id");
    QCOMPARE(Delivery::queueIdIn({550, {text}}), QByteArray());
}

QTEST_APPLESS_MAIN(TestReportBuilder)
#include "tst_reportbuilder.moc"
