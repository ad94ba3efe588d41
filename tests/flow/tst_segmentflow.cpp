// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "scriptedrun.h"
#include "transcript/wiresegment.h"

using namespace Qt::StringLiterals;
using Support::Arrival;
using Support::DialogueScript;
using Transcript::WireSegment;

/// A whole delivery, and the segments that are known of it.
class TestSegmentFlow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOctetThatWasSaidIsInASegment_data();
    void everyOctetThatWasSaidIsInASegment();
};

void TestSegmentFlow::everyOctetThatWasSaidIsInASegment_data()
{
    QTest::addColumn<Arrival>("arrival");
    QTest::addColumn<QByteArrayList>("segments");
    const QByteArrayList begin{"220 mx\r\n", "EHLO desk.example\r\n"};
    const QByteArrayList middle{"MAIL FROM:<ann@example.org>\r\nRCPT TO:<bob@example.net>\r\nDATA\r\n"};
    const QByteArrayList end{"(letter of 10 in 1)QUIT\r\n"};
    QTest::newRow("what is said together comes together")
        << Arrival::Whole
        << begin + QByteArrayList{"250-mx\r\n250 PIPELINING\r\n"} + middle
            + QByteArrayList{"250 ok\r\n250 ok\r\n354 go on\r\n"} + end + QByteArrayList{"250 taken\r\n221 bye\r\n"};
    QTest::newRow("each line comes by itself, and one in two pieces")
        << Arrival::ByLine
        << begin + QByteArrayList{"250-mx\r\n", "250 PIPELINING\r\n"} + middle
            + QByteArrayList{"25", "0 ok\r\n", "250 ok\r\n", "354 go on\r\n"} + end
            + QByteArrayList{"250 taken\r\n", "221 bye\r\n"};
}

void TestSegmentFlow::everyOctetThatWasSaidIsInASegment()
{
    QFETCH(Arrival, arrival);
    QFETCH(QByteArrayList, segments);
    const auto script = DialogueScript::parse(R"(title: segments
recipient: bob@example.net accepted
letter: Hi: x
---
S: 220 mx
C: EHLO desk.example
S: 250-mx
S: 250 PIPELINING
C: MAIL FROM:<ann@example.org>
C: RCPT TO:<bob@example.net>
C: DATA
S~ 25
S~ 0 ok\r\n
S: 250 ok
S: 354 go on
C: Hi: x
C: .
C: QUIT
S: 250 taken
S: 221 bye
)");
    QVERIFY2(script, script ? "" : qPrintable(script.error().detail));
    ScriptedRun run(*script, arrival);
    QVERIFY(run.run());
    QVERIFY2(run.channel().violation().isEmpty(), qPrintable(run.channel().violation()));
    QByteArrayList seen;
    for (const WireSegment &segment : Transcript::segmentsOf(run.store(), 100)) {
        const QByteArray letter = "(letter of " + QByteArray::number(segment.letterOctets) + " in "
            + QByteArray::number(segment.count) + ')';
        seen += segment.letterOctets > 0 ? QByteArray(segment.text).insert(segment.letterAt, letter) : segment.text;
    }
    QCOMPARE(seen, segments);
    QVERIFY(run.store().knowsSegments());
}

QTEST_MAIN(TestSegmentFlow)

#include "tst_segmentflow.moc"
