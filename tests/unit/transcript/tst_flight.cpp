// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "support/manualclock.h"
#include "transcript/flight.h"
#include "transcript/store.h"

using namespace Qt::StringLiterals;
using Transcript::Flight;

class FlightTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void joinsWhatOneSideSaysInOneGo();
    void stopsWhereItShall();
};

void FlightTest::joinsWhatOneSideSaysInOneGo()
{
    Support::ManualClock clock;
    Transcript::Store store(clock);
    store.appendReplyLine("220 mx\r\n", false, 0);
    store.completeReply(220);
    clock.advance(5);
    const qsizetype mail = store.appendCommand("MAIL FROM:<>\r\n", false);
    store.appendNote({Base::NoteKind::WaitingAtGate, {u"RCPT"_s}});
    store.appendCommand("RCPT TO:<a@b>\r\n", false);
    store.appendReplyLine("250 ok\r\n", false, mail);
    store.completeReply(250);
    const QList<Flight> flights = Transcript::flightsOf(store, 100);
    QCOMPARE(flights.size(), 3);
    QCOMPARE(flights.at(1), (Flight{true, 1, 2, 5, 29, "MAIL, RCPT"}));
    QCOMPARE(flights.at(2).summary, "250"_ba);
}

void FlightTest::stopsWhereItShall()
{
    const Support::ManualClock clock;
    Transcript::Store store(clock);
    for (int i = 0; i < 10; ++i) {
        const qsizetype number = store.appendCommand("NOOP\r\n", false);
        store.appendReplyLine("250 ok\r\n", false, number);
        store.completeReply(250);
    }
    QCOMPARE(Transcript::flightsOf(store, 4).size(), 4);
}

QTEST_APPLESS_MAIN(FlightTest)

#include "tst_flight.moc"
