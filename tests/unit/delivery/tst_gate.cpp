// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTest>

#include "delivery/gate.h"

using Delivery::Gate;

class TestGate final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void letsEverythingPassWhenItRunsFreely();
    void holdsUntilItIsStepped();
    void letsGoWhatWaitsWhenItRunsFreelyAgain();
    void forgetsWithoutLettingGo();
};

void TestGate::letsEverythingPassWhenItRunsFreely()
{
    Gate gate;
    QVERIFY(gate.letsPass("NOOP\r\n"));
    QVERIFY(!gate.isHolding());
}

void TestGate::holdsUntilItIsStepped()
{
    Gate gate;
    gate.setPolicy(Gate::Policy::PauseBeforeEach);
    QSignalSpy holding(&gate, &Gate::holding);
    QSignalSpy released(&gate, &Gate::released);
    gate.step();
    QVERIFY2(released.isEmpty(), "nothing waits, so nothing is let go");
    QVERIFY(!gate.letsPass("NOOP\r\n"));
    QCOMPARE(holding.size(), 1);
    QCOMPARE(gate.held(), QByteArray("NOOP\r\n"));
    gate.step();
    QCOMPARE(released.size(), 1);
    QVERIFY(!gate.isHolding());
    QVERIFY(!gate.letsPass("QUIT\r\n"));
}

void TestGate::letsGoWhatWaitsWhenItRunsFreelyAgain()
{
    Gate gate;
    gate.setPolicy(Gate::Policy::PauseBeforeEach);
    QVERIFY(!gate.letsPass("NOOP\r\n"));
    QSignalSpy released(&gate, &Gate::released);
    gate.setPolicy(Gate::Policy::RunFreely);
    QCOMPARE(released.size(), 1);
    QVERIFY(gate.letsPass("QUIT\r\n"));
}

void TestGate::forgetsWithoutLettingGo()
{
    Gate gate;
    gate.setPolicy(Gate::Policy::PauseBeforeEach);
    QVERIFY(!gate.letsPass("NOOP\r\n"));
    QSignalSpy released(&gate, &Gate::released);
    gate.forget();
    gate.step();
    QVERIFY(released.isEmpty());
}

QTEST_APPLESS_MAIN(TestGate)
#include "tst_gate.moc"
