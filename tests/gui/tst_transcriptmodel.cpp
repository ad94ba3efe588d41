// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "support/manualclock.h"
#include "transcript/store.h"
#include "ui/transcript/transcriptmodel.h"

using namespace Qt::StringLiterals;
using Ui::TranscriptModel;
using Fold = TranscriptModel::Fold;

class TestTranscriptModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatWasSaidBeforeIsThereAtOnce();
    void manyEntriesCostOneInsertion();
    void cellsShowCodeAndTextApart();
    void aReplyOfOneLineCannotBeOpened();
    void anOpenReplyShowsItsLines();
    void closingFromALineClosesTheReply();
    void anOpenReplyGrowsWithItsLines();
    void rowsBelowAnOpenReplyKeepTheirEntries();
    void aLetterOnItsWayShowsHowFarItIs();
    void controlCharactersNeverReachTheScreen();
    void whatStandsOutIsSpoken();
    void aNoteOfWhatWentWrongSaysSoBesideIt();
    void aToolTipTakesNoMarkup();
    void aLostStoreLeavesNoRows();
    void aPartShowsItsEntriesAlone();
    void anOpenReplyStaysOpenInAPart();
    void whatIsNewIsNotInAPartByItself();
    void timesAreCountedFromWhatWasChosen_data();
    void timesAreCountedFromWhatWasChosen();

private:
    void sayHello();
    [[nodiscard]] QString cell(int row, TranscriptModel::Column column) const;
    [[nodiscard]] Fold foldAt(int row) const;

    Support::ManualClock m_clock;
    std::unique_ptr<Transcript::Store> m_store;
    std::unique_ptr<TranscriptModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestTranscriptModel::init()
{
    m_store = std::make_unique<Transcript::Store>(m_clock);
    m_model = std::make_unique<TranscriptModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setStore(m_store.get());
}

void TestTranscriptModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_store.reset();
}

/// EHLO and a reply of three lines.
void TestTranscriptModel::sayHello()
{
    const qsizetype command = m_store->appendCommand("EHLO desk.example\r\n", false);
    m_clock.advance(9'000'000);
    m_store->appendReplyLine("250-mx.example greets you\r\n", false, command);
    m_store->appendReplyLine("250-PIPELINING\r\n", false, command);
    m_store->appendReplyLine("250 SIZE 1000\r\n", false, command);
    m_store->completeReply(250);
}

QString TestTranscriptModel::cell(int row, TranscriptModel::Column column) const
{
    return m_model->index(row, column).data().toString();
}

Fold TestTranscriptModel::foldAt(int row) const
{
    return m_model->foldAt(row);
}

void TestTranscriptModel::whatWasSaidBeforeIsThereAtOnce()
{
    sayHello();
    m_model->setStore(m_store.get());
    QCOMPARE(m_model->rowCount(), 2);
}

void TestTranscriptModel::manyEntriesCostOneInsertion()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    for (int i = 0; i < 100; ++i)
        m_store->appendCommand("NOOP\r\n", false);
    QCOMPARE(inserted.size(), 0);
    QTRY_COMPARE(m_model->rowCount(), 100);
    QCOMPARE(inserted.size(), 1);
}

void TestTranscriptModel::cellsShowCodeAndTextApart()
{
    sayHello();
    m_model->takeOver();
    QCOMPARE(cell(0, TranscriptModel::WhoColumn), u"C →"_s);
    QCOMPARE(cell(0, TranscriptModel::WhatColumn), u"EHLO"_s);
    QCOMPARE(cell(0, TranscriptModel::TextColumn), u"desk.example"_s);
    QCOMPARE(cell(1, TranscriptModel::TimeColumn), u"0.009"_s);
    QCOMPARE(cell(1, TranscriptModel::WhoColumn), u"← S"_s);
    QCOMPARE(cell(1, TranscriptModel::WhatColumn), u"✓ 250"_s);
    QCOMPARE(cell(1, TranscriptModel::TextColumn), u"mx.example greets you"_s);
    QCOMPARE(cell(1, TranscriptModel::WaitColumn), u"9 ms"_s);
    QCOMPARE(m_model->hiddenLines(1), 2);
}

void TestTranscriptModel::aReplyOfOneLineCannotBeOpened()
{
    m_store->appendReplyLine("220 ready\r\n", false, 0);
    m_store->completeReply(220);
    m_model->takeOver();
    QCOMPARE(foldAt(0), Fold::None);
    m_model->setOpen(0, true);
    QCOMPARE(m_model->rowCount(), 1);
}

void TestTranscriptModel::anOpenReplyShowsItsLines()
{
    sayHello();
    m_model->takeOver();
    QCOMPARE(foldAt(1), Fold::Closed);
    m_model->setOpen(1, true);
    QCOMPARE(m_model->rowCount(), 5);
    QCOMPARE(foldAt(1), Fold::Open);
    QCOMPARE(foldAt(3), Fold::Line);
    QCOMPARE(cell(2, TranscriptModel::TextColumn), u"mx.example greets you"_s);
    QCOMPARE(cell(3, TranscriptModel::TextColumn), u"PIPELINING"_s);
    QCOMPARE(cell(4, TranscriptModel::TextColumn), u"SIZE 1000"_s);
    QCOMPARE(cell(4, TranscriptModel::WhatColumn), QString());
}

void TestTranscriptModel::closingFromALineClosesTheReply()
{
    sayHello();
    m_model->takeOver();
    m_model->setOpen(1, true);
    m_model->setOpen(4, false);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(foldAt(1), Fold::Closed);
}

void TestTranscriptModel::anOpenReplyGrowsWithItsLines()
{
    m_store->appendReplyLine("250-one\r\n", false, 0);
    m_store->appendReplyLine("250-two\r\n", false, 0);
    m_model->takeOver();
    m_model->setOpen(0, true);
    m_store->appendReplyLine("250 three\r\n", false, 0);
    m_store->completeReply(250);
    m_model->takeOver();
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(cell(3, TranscriptModel::TextColumn), u"three"_s);
}

void TestTranscriptModel::rowsBelowAnOpenReplyKeepTheirEntries()
{
    sayHello();
    m_store->appendCommand("QUIT\r\n", false);
    m_model->takeOver();
    m_model->setOpen(1, true);
    QCOMPARE(m_model->rowOfEntry(2), 5);
    QCOMPARE(m_model->entryRow(5), 2);
    QCOMPARE(cell(5, TranscriptModel::WhatColumn), u"QUIT"_s);
    QCOMPARE(m_model->rowOfEntry(3), -1);
}

void TestTranscriptModel::aLetterOnItsWayShowsHowFarItIs()
{
    m_store->beginBody(4'000'000, false, true);
    Transcript::BodyFacts facts;
    facts.octets = 1'000'000;
    facts.octetsTotal = 4'000'000;
    m_store->updateBody(facts);
    m_model->takeOver();
    QCOMPARE(TranscriptModel::progressOf(m_model->entryAt(0)), 0.25);
    facts.octets = facts.octetsTotal;
    m_store->endBody(facts);
    m_model->takeOver();
    QCOMPARE(TranscriptModel::progressOf(m_model->entryAt(0)), -1.0);
}

void TestTranscriptModel::controlCharactersNeverReachTheScreen()
{
    m_store->appendReplyLine("250 \x1b[31m\xe2\x80\xaered\r\n", false, 0);
    m_store->completeReply(250);
    m_model->takeOver();
    const QString text = cell(0, TranscriptModel::TextColumn);
    QVERIFY2(!text.contains(QChar(0x1b)) && !text.contains(QChar(0x202e)), qPrintable(text));
}

void TestTranscriptModel::whatStandsOutIsSpoken()
{
    for (const int code : {250, 450, 550}) {
        m_store->appendReplyLine(QByteArray::number(code) + " so\r\n", false, 0);
        m_store->completeReply(code);
    }
    m_model->takeOver();
    const auto spoken = [this](int row) {
        return m_model->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY2(spoken(0).endsWith(u"not encrypted"_s), qPrintable(spoken(0)));
    QVERIFY2(spoken(1).endsWith(u", warning"_s), qPrintable(spoken(1)));
    QVERIFY2(spoken(2).endsWith(u", error"_s), qPrintable(spoken(2)));
}

void TestTranscriptModel::aNoteOfWhatWentWrongSaysSoBesideIt()
{
    m_store->appendNote({Base::NoteKind::Connected, {u"127.0.0.1"_s, u"25"_s}});
    m_store->appendNote({Base::NoteKind::CertificateRefused, {u"another name"_s}});
    m_store->appendNote({Base::NoteKind::MechanismFailed, {u"PLAIN"_s}});
    m_model->takeOver();
    QCOMPARE(cell(0, TranscriptModel::WhatColumn), QString());
    QCOMPARE(cell(1, TranscriptModel::WhatColumn), u"✕ error"_s);
    QCOMPARE(cell(2, TranscriptModel::WhatColumn), u"! warning"_s);
}

void TestTranscriptModel::aToolTipTakesNoMarkup()
{
    m_store->appendReplyLine("250 <b>bold</b>\r\n", false, 0);
    m_store->completeReply(250);
    m_model->takeOver();
    const QString tip = m_model->index(0, TranscriptModel::TextColumn).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"&lt;b&gt;"_s), qPrintable(tip));
}

void TestTranscriptModel::aLostStoreLeavesNoRows()
{
    sayHello();
    m_model->takeOver();
    m_store.reset();
    QCOMPARE(m_model->rowCount(), 0);
}

void TestTranscriptModel::aPartShowsItsEntriesAlone()
{
    sayHello();
    m_store->appendCommand("QUIT\r\n", false);
    m_model->takeOver();
    m_model->showOnly({0, 2});
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(cell(1, TranscriptModel::WhatColumn), u"QUIT"_s);
    QCOMPARE(m_model->rowOfEntry(1), -1);
    QCOMPARE(m_model->rowNearEntry(1), 1);
    m_model->showAll();
    QCOMPARE(m_model->rowCount(), 3);
}

void TestTranscriptModel::anOpenReplyStaysOpenInAPart()
{
    sayHello();
    m_model->takeOver();
    m_model->setOpen(1, true);
    m_model->showOnly({1});
    QCOMPARE(m_model->rowCount(), 4);
    m_model->setOpen(2, false);
    QCOMPARE(m_model->rowCount(), 1);
    m_model->showAll();
    QCOMPARE(m_model->rowCount(), 2);
}

void TestTranscriptModel::whatIsNewIsNotInAPartByItself()
{
    sayHello();
    m_model->takeOver();
    m_model->showOnly({1});
    m_store->appendCommand("QUIT\r\n", false);
    m_model->takeOver();
    QCOMPARE(m_model->rowCount(), 1);
    m_model->appendShown({2});
    QCOMPARE(cell(1, TranscriptModel::WhatColumn), u"QUIT"_s);
}

void TestTranscriptModel::timesAreCountedFromWhatWasChosen_data()
{
    QTest::addColumn<Ui::TimeMode>("mode");
    QTest::addColumn<QString>("text");
    QTest::newRow("the start of the conversation") << Ui::TimeMode::Start << u"3.009"_s;
    QTest::newRow("the line before") << Ui::TimeMode::Previous << u"+0.009"_s;
    QTest::newRow("the command that is answered") << Ui::TimeMode::Command << u"+2.009"_s;
}

void TestTranscriptModel::timesAreCountedFromWhatWasChosen()
{
    QFETCH(Ui::TimeMode, mode);
    QFETCH(QString, text);
    m_clock.advance(1'000'000'000);
    const qsizetype command = m_store->appendCommand("NOOP\r\n", false);
    m_clock.advance(2'000'000'000);
    m_store->appendNote({});
    m_clock.advance(9'000'000);
    m_store->appendReplyLine("250 ok\r\n", false, command);
    m_store->completeReply(250);
    m_model->takeOver();
    m_model->setTimeMode(mode);
    QCOMPARE(cell(2, TranscriptModel::TimeColumn), text);
}

QTEST_MAIN(TestTranscriptModel)

#include "tst_transcriptmodel.moc"
