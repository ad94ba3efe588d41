// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <memory>

#include <QScrollBar>
#include <QTest>

#include "delivery/report.h"
#include "support/handmadetalk.h"
#include "transcript/export.h"
#include "transcript/jsonimport.h"
#include "ui/common/plainlabel.h"
#include "ui/explain/explainpane.h"
#include "ui/explain/explanationcard.h"
#include "ui/explain/outcomecard.h"
#include "ui/explain/verblinks.h"
#include "workbench/dialoguedesk.h"
#include "workbench/pastconversation.h"

using namespace Qt::StringLiterals;

class TestExplainPane final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theEndOfARunLeavesWhatIsReadAsItIs();
    void whereTheEndAddsToItThePlaceIsKept();
    void otherColoursKeepThePlace();
    void whatIsUnderWayIsNamedAboveTheVerbs();
    void aYesToTheRecipientIsNoReasonForWhatWasNotSent_data();
    void aYesToTheRecipientIsNoReasonForWhatWasNotSent();

private:
    [[nodiscard]] Ui::ExplanationCard &card() const { return *qobject_cast<Ui::ExplanationCard *>(m_pane->widget()); }
    [[nodiscard]] QScrollBar &bar() const { return *m_pane->verticalScrollBar(); }

    Support::HandmadeTalk m_talk;
    std::unique_ptr<Workbench::DialogueDesk> m_desk;
    std::unique_ptr<Ui::ExplainPane> m_pane;
    qsizetype m_entry = 0; ///< the reply to EHLO
};

void TestExplainPane::init()
{
    Support::HandmadeTalk talk;
    talk.connect();
    talk.talk("EHLO a", "250-mail\r\n250-DSN\r\n250-PIPELINING\r\n250-8BITMIME\r\n250-CHUNKING\r\n250 SIZE 9", 1);
    talk.say("NOOP");
    m_entry = talk.store().size() - 2;
    const QByteArray json = Transcript::exported(talk.store(), Transcript::ExportFormat::Json);
    m_desk = std::make_unique<Workbench::DialogueDesk>(m_talk.clock());
    m_pane = std::make_unique<Ui::ExplainPane>(*m_desk);
    m_desk->showPast({Transcript::storeFromJson(json).value()});
    m_pane->resize(360, 200);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    m_pane->explainEntry(m_entry);
    card().setCurrentPart(5);
    QTRY_VERIFY(bar().maximum() > 100);
    bar().setValue(80);
}

void TestExplainPane::cleanup()
{
    m_pane.reset();
    m_desk.reset();
}

void TestExplainPane::theEndOfARunLeavesWhatIsReadAsItIs()
{
    const QWidget *before = m_pane->widget();
    m_pane->setComparable(true);
    Q_EMIT m_desk->finished({});
    QCOMPARE(m_pane->widget(), before);
    QCOMPARE(bar().value(), 80);
    QCOMPARE(card().currentPart(), 5);
}

void TestExplainPane::whereTheEndAddsToItThePlaceIsKept()
{
    const Diagnosis::Explanation before = card().explanation();
    Transcript::Entry mail;
    mail.kind = Transcript::EntryKind::Command;
    mail.octets = "MAIL FROM:<a@b> SIZE=4\r\n";
    m_desk->transcript()->restore(mail);
    Q_EMIT m_desk->finished({});
    QVERIFY(card().explanation() != before); // SIZE is used now
    QCOMPARE(bar().value(), 80);
    QCOMPARE(card().currentPart(), 5);
}

void TestExplainPane::otherColoursKeepThePlace()
{
    card().setFocus();
    QPalette dark = m_pane->palette();
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    const QWidget *before = m_pane->widget();
    m_pane->setPalette(dark);
    QVERIFY(m_pane->widget() != before);
    QCOMPARE(bar().value(), 80);
    QCOMPARE(card().currentPart(), 5);
    QVERIFY(card().isAncestorOf(m_pane->focusWidget()));
}

void TestExplainPane::whatIsUnderWayIsNamedAboveTheVerbs()
{
    Support::HandmadeTalk talk;
    talk.connect();
    talk.talk("EHLO a", "250 mail", 1);
    const qsizetype mail = talk.say("MAIL FROM:<a@b>");
    talk.say("RCPT TO:<a@b>");
    talk.say("RCPT TO:<c@b>");
    talk.say("DATA");
    talk.hear("250 ok", mail);
    const qsizetype entry = talk.store().size() - 1;
    m_desk->showPast(
        {Transcript::storeFromJson(Transcript::exported(talk.store(), Transcript::ExportFormat::Json)).value()});
    m_pane->explainEntry(entry);
    const QList<Ui::PlainLabel *> labels = card().findChildren<Ui::PlainLabel *>();
    QVERIFY(
        std::ranges::any_of(labels, [](const QLabel *label) { return label->text().startsWith(u"RCPT, DATA had"); }));
    const auto *links = card().findChild<Ui::VerbLinks *>();
    QVERIFY(links != nullptr && links->text().contains(u"RCPT"));
}

void TestExplainPane::aYesToTheRecipientIsNoReasonForWhatWasNotSent_data()
{
    QTest::addColumn<Smtp::Outcome>("outcome");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("words");
    QTest::addRow("it was cancelled") << Smtp::Outcome::Cancelled << "250"_ba
                                      << u"bo@example.org: accepted as a recipient, but the letter was not sent"_s;
    QTest::addRow("it was refused") << Smtp::Outcome::Rejected << "550"_ba << u"bo@example.org: refused, 550 so"_s;
    QTest::addRow("it was accepted") << Smtp::Outcome::Accepted << "250"_ba << u"bo@example.org: accepted"_s;
}

void TestExplainPane::aYesToTheRecipientIsNoReasonForWhatWasNotSent()
{
    QFETCH(const Smtp::Outcome, outcome);
    QFETCH(const QByteArray, reply);
    QFETCH(const QString, words);
    Delivery::Report report;
    report.outcome = outcome;
    report.recipients = {{u"bo@example.org"_s, outcome, Smtp::Reply{reply.toInt(), {"so"}}}};
    const Ui::OutcomeCard outcomes(report);
    const QList<Ui::PlainLabel *> labels = outcomes.findChildren<Ui::PlainLabel *>();
    QCOMPARE(labels.constLast()->text(), words);
}

QTEST_MAIN(TestExplainPane)

#include "tst_explainpane.moc"
