// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QTest>

#include "base/clock.h"
#include "workbench/dialoguedesk.h"
#include "workbench/exampledesk.h"

using namespace Qt::StringLiterals;
using Workbench::Example;

/// The prepared runs: what goes wrong in each is the first thing that is said about it.
class TestExampleDesk final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCauseIsNamed_data();
    void theCauseIsNamed();
    void aSecondExampleFollowsTheFirst();
};

void TestExampleDesk::theCauseIsNamed_data()
{
    QTest::addColumn<Example>("example");
    QTest::addColumn<QString>("id");
    QTest::newRow("a relay that is denied") << Example::RelayDenied << u"relay-denied"_s;
    QTest::newRow("a certificate that nobody vouches for")
        << Example::UnknownCertificate << u"certificate-self-signed"_s;
    QTest::newRow("a greylist") << Example::Greylisting << u"greylisted"_s;
}

void TestExampleDesk::theCauseIsNamed()
{
    QFETCH(Example, example);
    QFETCH(QString, id);
    const Base::SystemClock clock;
    Workbench::DialogueDesk desk(clock);
    Workbench::ExampleDesk examples(desk);
    examples.show(example);
    QTRY_VERIFY(desk.snapshot().report.has_value());
    QStringList ids;
    for (const Diagnosis::Finding &finding : desk.snapshot().findings)
        ids.append(finding.id);
    QVERIFY2(ids.contains(id), qPrintable(ids.join(u' ')));
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
