// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "delivery/report.h"
#include "diagnosis/compare/alignment.h"
#include "diagnosis/compare/comparison.h"
#include "support/manualclock.h"
#include "transcript/store.h"

using namespace Qt::StringLiterals;
using Diagnosis::compare;
using Diagnosis::ComparedFact;
using Diagnosis::ComparedKind;
using Diagnosis::Comparison;
using Diagnosis::Ignored;
using Diagnosis::LineMark;

/// Two conversations beside each other.
class TestComparison final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void laysEqualKeysBesideEachOther_data();
    void laysEqualKeysBesideEachOther();
    void marksWhatDiffers_data();
    void marksWhatDiffers();
    void passesOverWhatIsToBeIgnored_data();
    void passesOverWhatIsToBeIgnored();
    void doesNotMindWhatWentOutInOneFlight();
    void saysWhichCapabilitiesDiffer();
    void passesOverTheTimeOfDayInACapability();
    void saysWhichWaitsDiffer();
    void saysHowTheEncryptionDiffers();
    void cutsWhatIsTooLong();

private:
    /// "C: " and "S: " lines; every reply answers the last command.
    std::unique_ptr<Transcript::Store> talk(const QStringList &lines);
    static QString marks(const Comparison &comparison);

    Support::ManualClock m_clock;
};

std::unique_ptr<Transcript::Store> TestComparison::talk(const QStringList &lines)
{
    auto store = std::make_unique<Transcript::Store>(m_clock);
    qsizetype command = 0;
    for (const QString &line : lines) {
        const QByteArray octets = line.mid(3).toUtf8() + "\r\n";
        if (line.startsWith(u"C: ")) {
            command = store->appendCommand(octets, false);
            continue;
        }
        if (line.startsWith(u"W: ")) {
            m_clock.advance(line.mid(3).toLongLong() * 1'000'000);
            continue;
        }
        store->appendReplyLine(octets, false, command);
        if (octets.at(3) != '-')
            store->completeReply(octets.left(3).toInt());
    }
    return store;
}

/// One sign for each line: = ~ - +
QString TestComparison::marks(const Comparison &comparison)
{
    QString signs;
    for (const Diagnosis::ComparedLine &line : comparison.lines)
        signs += u"=~-+"[static_cast<int>(line.mark)];
    return signs;
}

void TestComparison::laysEqualKeysBesideEachOther_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &left, const QByteArray &right, const QByteArray &expected) {
        QTest::newRow(name) << left << right << expected;
    };
    row("nothing and nothing", "", "", "");
    row("the same", "abc", "abc", "aabbcc");
    row("nothing on the left", "", "ab", "-a-b");
    row("nothing on the right", "ab", "", "a-b-");
    row("one more at the end", "ab", "abc", "aabb-c");
    row("one more at the beginning", "ab", "cab", "-caabb");
    row("one less in the middle", "abc", "ac", "aab-cc");
    row("one in place of another", "abc", "axc", "aab--xcc");
    row("nothing in common", "ab", "xy", "a-b--x-y");
    row("the longest way is taken", "abcbdab", "bdcaba", "a-bbc-b-dd-caabb-a");
}

void TestComparison::laysEqualKeysBesideEachOther()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QFETCH(QByteArray, expected);
    const auto keys = [](const QByteArray &letters) {
        QList<QByteArray> list;
        for (const char letter : letters)
            list.append(QByteArray(1, letter));
        return list;
    };
    QByteArray found;
    for (const Diagnosis::AlignedPair &pair : Diagnosis::aligned(keys(left), keys(right))) {
        found += pair.left < 0 ? '-' : left.at(pair.left);
        found += pair.right < 0 ? '-' : right.at(pair.right);
    }
    QCOMPARE(found, expected);
}

void TestComparison::marksWhatDiffers_data()
{
    QTest::addColumn<QStringList>("left");
    QTest::addColumn<QStringList>("right");
    QTest::addColumn<QString>("expected");
    const QStringList good{u"S: 220 mx ESMTP"_s, u"C: EHLO me"_s, u"S: 250-mx"_s, u"S: 250 SIZE 1000"_s,
        u"C: MAIL FROM:<a@x>"_s, u"S: 250 ok"_s, u"C: RCPT TO:<b@x>"_s, u"S: 250 ok"_s, u"C: QUIT"_s, u"S: 221 bye"_s};
    QTest::newRow("the same conversation twice") << good << good << u"=========="_s;
    QStringList refused = good;
    refused[7] = u"S: 550 no such user"_s;
    QTest::newRow("a refusal stands beside the acceptance") << good << refused << u"=======~=="_s;
    QStringList longer = good;
    longer.insert(8, u"C: RCPT TO:<c@x>"_s);
    longer.insert(9, u"S: 250 ok"_s);
    QTest::newRow("one recipient more") << good << longer << u"========++=="_s;
    QTest::newRow("one recipient less") << longer << good << u"========--=="_s;
    QStringList cut = good.mid(0, 8);
    QTest::newRow("it broke off") << good << cut << u"========--"_s;
    QStringList offering = good;
    offering.insert(3, u"S: 250-PIPELINING"_s);
    QTest::newRow("a keyword more") << good << offering << u"===+======="_s;
    QStringList smaller = good;
    smaller[3] = u"S: 250 SIZE 500"_s;
    QTest::newRow("a keyword with another parameter") << good << smaller << u"===~======"_s;
    QTest::newRow("nothing beside something") << QStringList() << good << QString(10, u'+');
}

void TestComparison::marksWhatDiffers()
{
    QFETCH(QStringList, left);
    QFETCH(QStringList, right);
    QFETCH(QString, expected);
    const auto before = talk(left);
    const auto after = talk(right);
    QCOMPARE(marks(compare({*before}, {*after})), expected);
}

void TestComparison::passesOverWhatIsToBeIgnored_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<Ignored>("ignored");
    QTest::addColumn<QString>("differing");
    const Ignored nothing{false, false, false};
    const Ignored times{true, false, false};
    const Ignored ids{false, true, false};
    const Ignored hosts{false, false, true};
    QTest::newRow("another word") << u"250 fine by me"_s << u"250 all by you"_s << nothing << u"fine|me / all|you"_s;
    QTest::newRow("neighbours are one mark") << u"250 a b c d"_s << u"250 a x y d"_s << nothing << u"b c / x y"_s;
    QTest::newRow("a word more") << u"250 ok"_s << u"250 ok then"_s << nothing << u" / then"_s;
    const QString monday = u"220 mx ready at Mon, 23 Nov 2026 10:15:00 +0000"_s;
    const QString tuesday = u"220 mx ready at Tue, 24 Nov 2026 9:01:59 +0100 (CET)"_s;
    QTest::newRow("a date, ignored") << monday << tuesday.chopped(6) << times << u" / "_s;
    QTest::newRow("a date") << u"250 at 10:15:00"_s << u"250 at 10:16:00"_s << nothing << u"10:15:00 / 10:16:00"_s;
    QTest::newRow("an id, ignored") << u"250 queued as 4F2A9C01B"_s << u"250 queued as 7B00AC33D"_s << ids << u" / "_s;
    QTest::newRow("an id") << u"250 queued as 4F2A9C01B"_s << u"250 queued as 7B00AC33D"_s << times
                           << u"4F2A9C01B / 7B00AC33D"_s;
    QTest::newRow("an address is no id") << u"250 a12345@x.example"_s << u"250 b12345@x.example"_s << ids
                                         << u"a12345@x.example / b12345@x.example"_s;
    QTest::newRow("an enhanced code is no id") << u"250 2.1.0 ok"_s << u"250 2.1.5 ok"_s << ids << u"2.1.0 / 2.1.5"_s;
    QTest::newRow("a host, ignored") << u"220 mx1.example.org hello"_s << u"220 mx2.example.org hello"_s << hosts
                                     << u" / "_s;
    QTest::newRow("an address of the network, ignored")
        << u"250 hello [192.0.2.1]"_s << u"250 hello [192.0.2.7]"_s << hosts << u" / "_s;
    QTest::newRow("an enhanced code is no host")
        << u"250 2.1.0 ok"_s << u"250 2.1.5 ok"_s << hosts << u"2.1.0 / 2.1.5"_s;
    QTest::newRow("a mailbox is no host")
        << u"250 <bo@a.example>"_s << u"250 <bo@b.example>"_s << hosts << u"<bo@a.example> / <bo@b.example>"_s;
}

void TestComparison::passesOverWhatIsToBeIgnored()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(Ignored, ignored);
    QFETCH(QString, differing);
    const Diagnosis::WordDifference difference = Diagnosis::differingWords(left, right, ignored);
    const auto words = [](const QString &text, const QList<Diagnosis::TextSpan> &spans) {
        QStringList list;
        for (const Diagnosis::TextSpan &span : spans)
            list.append(text.mid(span.position, span.length));
        return list.join(u'|');
    };
    QCOMPARE(QString(words(left, difference.left) + u" / " + words(right, difference.right)), differing);
}

void TestComparison::doesNotMindWhatWentOutInOneFlight()
{
    const auto apart = talk({u"C: MAIL FROM:<a@x>"_s, u"S: 250 ok"_s, u"C: RCPT TO:<b@x>"_s, u"S: 250 fine"_s});
    Transcript::Store together(m_clock);
    const qsizetype mail = together.appendCommand("MAIL FROM:<a@x>\r\n", false);
    const qsizetype recipient = together.appendCommand("RCPT TO:<b@x>\r\n", false);
    together.appendReplyLine("250 ok\r\n", false, mail);
    together.completeReply(250);
    together.appendReplyLine("250 fine\r\n", false, recipient);
    together.completeReply(250);
    QCOMPARE(marks(compare({*apart}, {together})), u"===="_s);
}

void TestComparison::saysWhichCapabilitiesDiffer()
{
    const auto before = talk({u"C: EHLO me"_s, u"S: 250-mx"_s, u"S: 250-PIPELINING"_s, u"S: 250 AUTH PLAIN"_s});
    const auto after = talk({u"C: EHLO me"_s, u"S: 250-mx"_s, u"S: 250-AUTH PLAIN XOAUTH2"_s, u"S: 250 DSN"_s});
    const QList<ComparedFact> expected{
        {ComparedKind::Capability, u"AUTH"_s, u"PLAIN"_s, u"PLAIN XOAUTH2"_s},
        {ComparedKind::Capability, u"DSN"_s, std::nullopt, u""_s},
        {ComparedKind::Capability, u"PIPELINING"_s, u""_s, std::nullopt},
    };
    QVERIFY(compare({*before}, {*after}).facts == expected);
}

void TestComparison::passesOverTheTimeOfDayInACapability()
{
    const auto before = talk({u"C: EHLO me"_s, u"S: 250-mx"_s, u"S: 250 FUTURERELEASE 600 2026-12-03T16:19:51Z"_s});
    const auto after = talk({u"C: EHLO me"_s, u"S: 250-mx"_s, u"S: 250 FUTURERELEASE 600 2026-12-03T16:19:59Z"_s});
    QVERIFY(compare({*before}, {*after}).facts.isEmpty());
    QCOMPARE(compare({*before}, {*after}, {.times = false}).facts.size(), 1);
}

void TestComparison::saysWhichWaitsDiffer()
{
    const auto before
        = talk({u"C: RCPT TO:<b@x>"_s, u"W: 38"_s, u"S: 250 ok"_s, u"C: QUIT"_s, u"W: 1"_s, u"S: 221 bye"_s});
    const auto after
        = talk({u"C: RCPT TO:<b@x>"_s, u"W: 412"_s, u"S: 250 ok"_s, u"C: QUIT"_s, u"W: 9"_s, u"S: 221 bye"_s});
    const QList<ComparedFact> expected{{ComparedKind::Wait, u"RCPT"_s, u"38000000"_s, u"412000000"_s}};
    QVERIFY(compare({*before}, {*after}).facts == expected);
}

void TestComparison::saysHowTheEncryptionDiffers()
{
    const auto store = talk({u"S: 220 mx"_s});
    Delivery::Report before;
    before.outcome = Smtp::Outcome::Accepted;
    before.tls = Net::TlsFacts{.protocol = u"TLSv1.2"_s,
        .cipher = u"one"_s,
        .keyExchange = {},
        .isResumed = false,
        .chain = {Net::CertificateFacts{u"mx.example"_s, u"An authority"_s, {}, {}, {}, "12"}},
        .problems = {}};
    Delivery::Report after = before;
    after.outcome = Smtp::Outcome::Insecure;
    after.tls->protocol = u"TLSv1.3"_s;
    after.tls->chain[0].issuer = u"mx.example"_s;
    after.tls->problems = {{Net::CertificateDefect::SelfSigned, 0, {}}};
    const QList<ComparedFact> expected{
        {ComparedKind::Outcome, {}, u"accepted"_s, u"insecure"_s},
        {ComparedKind::TlsVersion, {}, u"TLSv1.2"_s, u"TLSv1.3"_s},
        {ComparedKind::CertificateIssuer, {}, u"An authority"_s, u"mx.example"_s},
        {ComparedKind::CertificateDefects, {}, u""_s, u"self-signed"_s},
    };
    QVERIFY(compare({*store, &before}, {*store, &after}).facts == expected);
    after.tls.reset();
    const QList<ComparedFact> inClear = compare({*store, &before}, {*store, &after}).facts;
    QCOMPARE(inClear.size(), 2);
    QVERIFY(!inClear.at(1).right);
}

void TestComparison::cutsWhatIsTooLong()
{
    QStringList lines;
    for (int number = 0; number < 5000; ++number)
        lines.append(u"S: 250 ok %1"_s.arg(number)); // the same again and again would be one entry
    const auto store = talk(lines);
    const Comparison comparison = compare({*store}, {*store});
    QVERIFY(comparison.isCut);
    QVERIFY(comparison.lines.size() < 5000);
    QCOMPARE(comparison.changes(), 0);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
