// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTemporaryDir>
#include <QTest>

#include "base/clock.h"
#include "transcript/store.h"
#include "workbench/dialoguedesk.h"
#include "workbench/exampledesk.h"
#include "workbench/historydesk.h"
#include "workbench/practicedesk.h"

using namespace Qt::StringLiterals;
using Workbench::Example;

/// The prepared runs: what goes wrong in each is the first thing that is said about it.
class TestExampleDesk final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCauseIsNamed_data();
    void theCauseIsNamed();
    void theCertificateOfAnotherNameIsVouchedFor();
    void anExampleIsNotKept();
    void aSecondExampleFollowsTheFirst();
};

void TestExampleDesk::theCauseIsNamed_data()
{
    QTest::addColumn<Example>("example");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("line");
    QTest::newRow("a relay that is denied") << Example::RelayDenied << u"relay-denied"_s << u"554 5.7.1"_s;
    QTest::newRow("a certificate for another name")
        << Example::OtherName << u"certificate-other-name"_s << u"certificate refused"_s;
    QTest::newRow("a greylist") << Example::Greylisting << u"greylisted"_s << u"450 4.7.1"_s;
}

/// Nothing else is wrong, and the line that shows it is named.
void TestExampleDesk::theCauseIsNamed()
{
    QFETCH(Example, example);
    QFETCH(QString, id);
    QFETCH(QString, line);
    const Base::SystemClock clock;
    Workbench::DialogueDesk desk(clock);
    Workbench::ExampleDesk examples(desk);
    examples.show(example);
    QTRY_VERIFY(desk.snapshot().report.has_value());
    const QList<Diagnosis::Finding> &findings = desk.snapshot().findings;
    QCOMPARE(findings.size(), 1);
    QCOMPARE(QString(findings.first().id), id);
    QCOMPARE(findings.first().fix, Diagnosis::Fix::None); // it would mend the user's own account
    QVERIFY(!findings.first().entries.isEmpty());
    const Transcript::Entry shown = desk.transcript()->at(findings.first().entries.constLast() - 1);
    const QString text
        = shown.kind == Transcript::EntryKind::Note ? Base::noteText(shown.note) : QString::fromUtf8(shown.octets);
    QVERIFY2(text.contains(line), qPrintable(text));
    for (const Diagnosis::Finding &hint : desk.observations()) // nothing that looks like a second cause
        QVERIFY2(hint.severity <= Diagnosis::Severity::Note || hint.entries == findings.first().entries
                || hint.id == "rcpt-all-failed"_L1 || hint.id == "rcpt-all-later"_L1,
            qPrintable(hint.id));
}

void TestExampleDesk::theCertificateOfAnotherNameIsVouchedFor()
{
    const Base::SystemClock clock;
    Workbench::DialogueDesk desk(clock);
    Workbench::ExampleDesk examples(desk);
    examples.show(Example::OtherName);
    QTRY_VERIFY(desk.snapshot().report.has_value());
    const std::optional<Net::TlsFacts> &tls = desk.snapshot().tls;
    QVERIFY(tls.has_value());
    QCOMPARE(tls->problems.size(), 1);
    QCOMPARE(tls->problems.first().defect, Net::CertificateDefect::OtherName);
    QCOMPARE(tls->chain.first().issuer, u"Example Authority"_s);
    for (const Diagnosis::Finding &hint : desk.observations()) // after this nobody says QUIT
        QVERIFY2(hint.id != "no-quit"_L1, qPrintable(hint.id));
    const QString explanation = desk.snapshot().findings.first().explanation.english();
    QVERIFY2(explanation.contains(u"smtp.example.net"_s), qPrintable(explanation));
}

void TestExampleDesk::anExampleIsNotKept()
{
    const QTemporaryDir folder;
    const Base::SystemClock clock;
    Workbench::DialogueDesk desk(clock);
    const Workbench::PracticeDesk practice(clock);
    Workbench::HistoryDesk history(folder.filePath(u"history.sqlite"_s), desk, practice);
    Workbench::ExampleDesk examples(desk);
    history.search({});
    examples.show(Example::Greylisting);
    QTRY_VERIFY(desk.snapshot().report.has_value());
    QVERIFY(desk.snapshot().isExample);
    QCOMPARE(history.snapshot().found, 0);
    QCOMPARE(history.snapshot().whyNoGood, Workbench::NoGoodOne::Example);
}

void TestExampleDesk::aSecondExampleFollowsTheFirst()
{
    const Base::SystemClock clock;
    Workbench::DialogueDesk desk(clock);
    Workbench::ExampleDesk examples(desk);
    examples.show(Example::RelayDenied);
    QTRY_VERIFY(desk.snapshot().report.has_value());
    examples.show(Example::Greylisting);
    QTRY_VERIFY(desk.snapshot().report.has_value());
    QCOMPARE(desk.snapshot().report->outcome, Smtp::Outcome::Deferred);
}

QTEST_GUILESS_MAIN(TestExampleDesk)

#include "tst_exampledesk.moc"
