// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTest>

#include "support/manualclock.h"
#include "transcript/filter.h"
#include "transcript/store.h"
#include "workbench/dialoguedesk.h"
#include "workbench/pastconversation.h"

using namespace Qt::StringLiterals;
using Workbench::DialogueDesk;

/// What the desk lets everyone look at.
class TestDialogueDesk final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPastConversationStandsInPlaceOfTheLatest();
    void nothingOfAPastConversationCanBeMended();
    void theLatestComesBackWhenItIsAskedFor();
    void aRunBringsTheLatestBack();
    void whatIsRemarkableInAConversationIsSaid();
    void whatTheReportTellsOfIsToldOnce();
    void linesAreFilteredByStateAndRule();

private:
    Workbench::PastConversation refused() const;

    Support::ManualClock m_clock;
};

Workbench::PastConversation TestDialogueDesk::refused() const
{
    auto store = std::make_unique<Transcript::Store>(m_clock);
    const qsizetype command = store->appendCommand("RCPT TO:<bo@example.org>\r\n", false);
    store->appendReplyLine("550 5.1.1 no such user\r\n", false, command);
    store->completeReply(550, "5.1.1");
    Delivery::Report report;
    report.outcome = Smtp::Outcome::Rejected;
    report.stage = Base::Stage::Envelope;
    report.error = Base::Error{.problem = Base::Problem::RecipientsRefused,
        .stage = Base::Stage::Envelope,
        .code = 550,
        .replyText = "5.1.1 no such user"};
    report.recipients
        = {{u"bo@example.org"_s, Smtp::Outcome::Rejected, Smtp::Reply{550, {"5.1.1 no such user"}, false}}};
    return {std::move(store), report};
}

void TestDialogueDesk::aPastConversationStandsInPlaceOfTheLatest()
{
    DialogueDesk desk(m_clock);
    QSignalSpy replaced(&desk, &DialogueDesk::transcriptReplaced);
    QSignalSpy finished(&desk, &DialogueDesk::finished);
    desk.showPast(refused());
    QCOMPARE(replaced.size(), 1);
    QCOMPARE(finished.size(), 0);
    QVERIFY(desk.snapshot().isPast);
    QCOMPARE(desk.transcript()->size(), 2);
    QCOMPARE(desk.snapshot().report->outcome, Smtp::Outcome::Rejected);
}

void TestDialogueDesk::nothingOfAPastConversationCanBeMended()
{
    DialogueDesk desk(m_clock);
    desk.showPast(refused());
    QVERIFY(!desk.snapshot().findings.isEmpty());
    for (const Diagnosis::Finding &finding : desk.snapshot().findings)
        QCOMPARE(finding.fix, Diagnosis::Fix::None);
    QCOMPARE(desk.snapshot().findings.first().entries, (QList<qsizetype>{1, 2}));
}

void TestDialogueDesk::theLatestComesBackWhenItIsAskedFor()
{
    DialogueDesk desk(m_clock);
    desk.showPast(refused());
    desk.showPast(refused());
    QSignalSpy changed(&desk, &DialogueDesk::changed);
    desk.showLatest();
    QCOMPARE(changed.size(), 1);
    QVERIFY(!desk.snapshot().isPast);
    QVERIFY(desk.transcript() == nullptr); // there was none yet
    desk.showLatest();
    QCOMPARE(changed.size(), 1);
}

void TestDialogueDesk::aRunBringsTheLatestBack()
{
    DialogueDesk desk(m_clock);
    desk.showPast(refused());
    QSignalSpy finished(&desk, &DialogueDesk::finished);
    Delivery::Order order;
    order.server = {u"127.0.0.1"_s, 1}; // nobody listens there
    desk.run(std::move(order));
    QVERIFY(!desk.snapshot().isPast);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(desk.snapshot().report->outcome, Smtp::Outcome::Unreachable);
}

void TestDialogueDesk::whatIsRemarkableInAConversationIsSaid()
{
    DialogueDesk desk(m_clock);
    QVERIFY(desk.observations().isEmpty());
    QSignalSpy observed(&desk, &DialogueDesk::observed);
    desk.showPast(refused());
    QVERIFY(!observed.isEmpty());
    QCOMPARE(desk.observations().first().id, "permanent"_L1);
    desk.showLatest();
    QVERIFY(desk.observations().isEmpty());
}

void TestDialogueDesk::whatTheReportTellsOfIsToldOnce()
{
    DialogueDesk desk(m_clock);
    desk.showPast(refused());
    const QList<Diagnosis::Finding> all = desk.everythingFound();
    const QList<Diagnosis::Finding> &verdicts = desk.snapshot().findings;
    QCOMPARE(all.first().id, verdicts.first().id);
    for (qsizetype i = verdicts.size(); i < all.size(); ++i)
        QVERIFY2(all.at(i).id != verdicts.first().id, qPrintable(all.at(i).id));
}

void TestDialogueDesk::linesAreFilteredByStateAndRule()
{
    DialogueDesk desk(m_clock);
    desk.showPast(refused());
    const auto rowsOf = [&desk](const QString &text) {
        const auto filter = Transcript::Filter::parse(text);
        QList<qsizetype> rows;
        for (qsizetype row = 0; row < desk.transcript()->size(); ++row) {
            if (std::get<Transcript::Filter>(filter).matches(*desk.transcript(), row))
                rows.append(row);
        }
        return rows;
    };
    const QString rule = desk.snapshot().findings.first().id;
    QVERIFY2(!rowsOf(u"rule=="_s + rule).isEmpty(), qPrintable(rule));
    QVERIFY(!rowsOf(u"rule==permanent"_s).isEmpty());
    QCOMPARE(rowsOf(u"state==connected"_s), rowsOf({})); // the greeting was not heard
    QVERIFY(rowsOf(u"state==mail"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestDialogueDesk)
#include "tst_dialoguedesk.moc"
