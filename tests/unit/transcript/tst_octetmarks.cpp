// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "transcript/octetmarks.h"

using namespace Qt::StringLiterals;
using Transcript::OctetContext;
using Transcript::OctetMark;
using Transcript::OctetOddity;

class OctetMarksTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatIsOdd_data();
    void findsWhatIsOdd();
    void findsNoMoreThanItShall();
};

void OctetMarksTest::findsWhatIsOdd_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("marks"); // offset and kind: D, L or C
    QTest::newRow("nothing is odd") << "a\r\n.\r\n"_ba << QString();
    QTest::newRow("a doubled dot at the very beginning") << "..a\r\n"_ba << u"0D"_s;
    QTest::newRow("a doubled dot behind a line end") << "a\r\n..\r\n.\r\n"_ba << u"3D"_s;
    QTest::newRow("dots within a line") << "a..b\r\n"_ba << QString();
    QTest::newRow("LF alone") << "a\nb\r\n"_ba << u"1L"_s;
    QTest::newRow("LF at the very beginning") << "\n"_ba << u"0L"_s;
    QTest::newRow("CR alone, and one whose LF is not there yet") << "a\rb\r"_ba << u"1C"_s;
    QTest::newRow("two CR before a LF") << "a\r\r\n"_ba << u"1C"_s;
}

void OctetMarksTest::findsWhatIsOdd()
{
    QFETCH(QByteArray, octets);
    QFETCH(QString, marks);
    QStringList found;
    for (const OctetMark &mark : Transcript::oddOctets(octets, OctetContext::Letter, 100))
        found.append(QString::number(mark.offset) + u"DLC"_s.at(static_cast<int>(mark.oddity)));
    QCOMPARE(found.join(u' '), marks);
    const bool hasDots = Transcript::oddOctets(octets, OctetContext::Line, 100).contains({0, OctetOddity::AddedDot});
    QVERIFY2(!hasDots, "dots are doubled in letters alone");
}

void OctetMarksTest::findsNoMoreThanItShall()
{
    QCOMPARE(Transcript::oddOctets(QByteArray(1000, '\n'), OctetContext::Line, 7).size(), 7);
}

QTEST_APPLESS_MAIN(OctetMarksTest)

#include "tst_octetmarks.moc"
