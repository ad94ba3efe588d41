// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "archive/transcriptblob.h"
#include "support/manualclock.h"

using namespace Qt::StringLiterals;
using Transcript::Entry;

/// What was said comes back complete to the octet.
class TestTranscriptBlob final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackEveryEntry();
    void isSmall();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();

private:
    std::unique_ptr<Transcript::Store> talk();

    Support::ManualClock m_clock;
};

std::unique_ptr<Transcript::Store> TestTranscriptBlob::talk()
{
    auto store = std::make_unique<Transcript::Store>(m_clock);
    const auto wait = [this](qint64 milliseconds) {
        m_clock.advance(milliseconds * 1'000'000);
    };
    store->appendNote({Base::NoteKind::Connected, {u"192.0.2.1"_s, u"25"_s}});
    wait(3);
    store->appendReplyLine("220-mx\r\n", false, 0);
    store->appendReplyLine("220 odd \xff\0 octets\n"_ba, false, 0);
    store->completeReply(220);
    const qsizetype command = store->appendCommand("RCPT TO:<bo@example.org>\r\n", true);
    wait(40);
    store->appendReplyLine("550 5.1.1 no such user\r\n", true, command);
    store->completeReply(550, "5.1.1");
    const qsizetype body = store->beginBody(1000, false, true);
    wait(5);
    store->endBody({1000, 1000, 20, 3, false});
    wait(7);
    store->appendReplyLine("250 taken\r\n", true, body);
    store->completeReply(250);
    store->appendReplyLine("221 by", true, 0); // and then it broke off
    return store;
}

void TestTranscriptBlob::givesBackEveryEntry()
{
    const auto before = talk();
    const auto after = Archive::storeFrom(Archive::blobOf(*before));
    QVERIFY(after);
    QCOMPARE((*after)->startedAt().toMSecsSinceEpoch(), before->startedAt().toMSecsSinceEpoch());
    QCOMPARE((*after)->size(), before->size());
    for (qsizetype row = 0; row < before->size(); ++row)
        QVERIFY2((*after)->at(row) == before->at(row), qPrintable(QString::number(row)));
}

void TestTranscriptBlob::isSmall()
{
    const auto store = talk();
    QVERIFY(Archive::blobOf(*store).size() < 400);
}

void TestTranscriptBlob::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("blob");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("octets of any kind") << QByteArray(1000, '\xff');
    QTest::newRow("half of one") << Archive::blobOf(*talk()).first(100);
    QTest::newRow("arrays without end") << QByteArray(100'000, '\x9f');
}

void TestTranscriptBlob::refusesWhatIsNone()
{
    QFETCH(QByteArray, blob);
    const auto store = Archive::storeFrom(blob);
    QVERIFY(!store);
    QCOMPARE(store.error().problem, Base::Problem::FileDamaged);
}

QTEST_GUILESS_MAIN(TestTranscriptBlob)
#include "tst_transcriptblob.moc"
