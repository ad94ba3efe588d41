// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLocale>
#include <QTest>

#include "base/error.h"
#include "base/filled.h"
#include "base/note.h"
#include "delivery/report.h"
#include "diagnosis/compare/comparison.h"
#include "diagnosis/finding.h"
#include "smtp/reply.h"
#include "smtp/sessionpoint.h"
#include "support/handmadetalk.h"
#include "transcript/entry.h"
#include "ui/words/historywords.h"
#include "ui/words/momentwords.h"
#include "ui/words/stepwords.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;

class TestWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyProblemHasASentence();
    void anErrorQuotesTheServer();
    void aSizeLimitIsSaidInUnits();
    void escapesInTheServersWordsAreShownNotActedOn();
    void anArgumentIsNeverFilledInAgain();
    void sentencesOfFindingsAreFilledIn();
    void aHeadlineNamesTheDomainThatItIsAbout();
    void aConversationByHandTellsOfItsLetters();
    void aCapabilityWithoutParametersLeavesNoBlank();
    void durationsHaveThreeDigitsAtMost_data();
    void durationsHaveThreeDigitsAtMost();
    void readyNamesWhatIsPossibleThere_data();
    void readyNamesWhatIsPossibleThere();
    void timesSinceALineHaveASign();
    void withoutAZeroTimesCountFromTheStart();
    void twoRunsInAMinuteAreTold_data();
    void twoRunsInAMinuteAreTold();
    void entriesCanBeSpoken_data();
    void entriesCanBeSpoken();
};

void TestWords::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestWords::everyProblemHasASentence()
{
    for (int i = 0; i <= static_cast<int>(Base::Problem::Internal); ++i) {
        Base::Error error;
        error.problem = static_cast<Base::Problem>(i);
        error.subject = u"the subject"_s;
        const QString text = Ui::errorSentence(error);
        const QString name = Base::problemId(error.problem);
        QVERIFY2(text.endsWith(u'.'), qPrintable(name + u": " + text));
        QVERIFY2(!text.contains(u'%'), qPrintable(name + u": " + text));
    }
}

void TestWords::anErrorQuotesTheServer()
{
    Base::Error error;
    error.problem = Base::Problem::SenderRefused;
    error.subject = u"ann@example.org"_s;
    error.code = 550;
    error.replyText = "5.7.1 go\naway";
    QCOMPARE(Ui::errorSentence(error),
        u"The server refused the sender ann@example.org. The server said: 550 5.7.1 go away"_s);
}

void TestWords::aSizeLimitIsSaidInUnits()
{
    Base::Error error;
    error.problem = Base::Problem::MessageTooLarge;
    error.arguments = {u"25000000"_s, u"20000000"_s};
    QVERIFY2(Ui::errorSentence(error).contains(u"it has 25.0 MB, the server takes 20.0 MB"_s),
        qPrintable(Ui::errorSentence(error)));
}

void TestWords::escapesInTheServersWordsAreShownNotActedOn()
{
    Base::Error error;
    error.problem = Base::Problem::DataRefused;
    error.code = 554;
    error.replyText = "\x1b[31mred";
    QVERIFY(!Ui::errorSentence(error).contains(QChar(0x1b)));
}

void TestWords::anArgumentIsNeverFilledInAgain()
{
    QCOMPARE(Base::filled(u"%1 and %2, 100 %"_s, {u"%2"_s, u"two"_s}), u"%2 and two, 100 %"_s);
    QCOMPARE(Base::filled(u"no %3 value"_s, {u"one"_s}), u"no  value"_s);
}

void TestWords::sentencesOfFindingsAreFilledIn()
{
    QCOMPARE(Ui::sentence({"%1 refuses %2", {u"mx.example.org"_s, u"bo@example.org"_s}}),
        u"mx.example.org refuses bo@example.org"_s);
    QCOMPARE(
        Ui::noteSentence({Base::NoteKind::Connected, {u"127.0.0.1"_s, u"2525"_s}}), u"connected to 127.0.0.1:2525"_s);
}

void TestWords::aHeadlineNamesTheDomainThatItIsAbout()
{
    Diagnosis::Finding finding;
    finding.headline = {"This domain takes no mail", {}};
    QCOMPARE(Ui::headline(finding), u"This domain takes no mail"_s);
    finding.domain = u"one.example"_s;
    QCOMPARE(Ui::headline(finding), u"one.example: This domain takes no mail"_s);
    finding.domain = u"\u202eone%2.example"_s;
    QVERIFY(!Ui::headline(finding).contains(QChar(0x202e)));
    QVERIFY2(Ui::headline(finding).endsWith(u"one%2.example: This domain takes no mail"_s),
        qPrintable(Ui::headline(finding)));
}

void TestWords::aConversationByHandTellsOfItsLetters()
{
    Delivery::Report report;
    report.outcome = Smtp::Outcome::Stopped;
    report.isByHand = true;
    QCOMPARE(Ui::outcomeSentence(report), u"The conversation by hand is over."_s);
    report.messages = 2;
    report.messagesAccepted = 1;
    QVERIFY2(Ui::outcomeSentence(report).contains(u"took 1 of 2 letter"_s), qPrintable(Ui::outcomeSentence(report)));
    report.messagesAccepted = 2;
    QVERIFY2(Ui::outcomeSentence(report).contains(u"took 2 letter"_s), qPrintable(Ui::outcomeSentence(report)));
}

void TestWords::aCapabilityWithoutParametersLeavesNoBlank()
{
    const Diagnosis::ComparedFact plain{Diagnosis::ComparedKind::Capability, u"DSN"_s, u""_s, std::nullopt};
    QCOMPARE(Ui::factText(plain, plain.left), u"Offers DSN"_s);
    QCOMPARE(Ui::factText(plain, plain.right), u"Does not offer DSN"_s);
    const Diagnosis::ComparedFact rich{Diagnosis::ComparedKind::Capability, u"SIZE"_s, u"1000"_s, u"2000"_s};
    QCOMPARE(Ui::factText(rich, rich.right), u"Offers SIZE 2000"_s);
}

void TestWords::durationsHaveThreeDigitsAtMost_data()
{
    QTest::addColumn<qint64>("nanoseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << u"0 µs"_s;
    QTest::newRow("below a millisecond") << qint64(420'000) << u"420 µs"_s;
    QTest::newRow("milliseconds") << qint64(9'100'000) << u"9 ms"_s;
    QTest::newRow("just below a second") << qint64(999'900'000) << u"999 ms"_s;
    QTest::newRow("seconds") << qint64(1'234'000'000) << u"1.2 s"_s;
    QTest::newRow("a hundred seconds") << qint64(99'960'000'000) << u"100 s"_s;
    QTest::newRow("minutes in seconds") << qint64(300'000'000'000) << u"300 s"_s;
    QTest::newRow("long waits") << qint64(1'200'000'000'000) << u"20 min"_s;
}

void TestWords::durationsHaveThreeDigitsAtMost()
{
    QFETCH(qint64, nanoseconds);
    QFETCH(QString, text);
    QCOMPARE(Ui::durationText(nanoseconds), text);
}

void TestWords::readyNamesWhatIsPossibleThere_data()
{
    using Lines = QList<QByteArray>;
    QTest::addColumn<Lines>("offer");
    QTest::addColumn<bool>("isEncrypted");
    QTest::addColumn<bool>("isLoggedIn");
    QTest::addColumn<QString>("meaning");
    const Lines all{"mail.example", "STARTTLS", "AUTH PLAIN"};
    const Lines login{"mail.example", "AUTH PLAIN"};
    QTest::addRow("everything is offered") << all << false << false << u"Open for STARTTLS, a login or a letter."_s;
    QTest::addRow("it is encrypted already") << login << true << false << u"Open for a login or a letter."_s;
    QTest::addRow("somebody is logged in") << all << false << true << u"Open for STARTTLS or a letter."_s;
    QTest::addRow("all of that is done") << login << true << true << u"Open for a letter."_s;
}

void TestWords::readyNamesWhatIsPossibleThere()
{
    QFETCH(const QList<QByteArray>, offer);
    QFETCH(const bool, isEncrypted);
    QFETCH(const bool, isLoggedIn);
    Smtp::SessionPoint point;
    point.step = Smtp::SessionStep::Ready;
    point.isEncrypted = isEncrypted;
    point.isLoggedIn = isLoggedIn;
    point.capabilities = Smtp::Capabilities::fromReply({250, offer});
    QTEST(Ui::stepMeaning(point), "meaning");
}

void TestWords::timesSinceALineHaveASign()
{
    Support::HandmadeTalk talk;
    talk.note(Base::NoteKind::Connecting);
    talk.clock().advance(400'000); // which is no millisecond
    talk.note(Base::NoteKind::Connected);
    talk.wait(51);
    talk.note(Base::NoteKind::ConnectionClosedByUs);
    talk.store().setTimeZero(1);
    const auto text = [&talk](qsizetype row) {
        return Ui::momentText(talk.store(), row, Ui::TimeMode::Zero);
    };
    QCOMPARE(text(0), u"\u22120.000"_s);
    QCOMPARE(text(1), u"+0.000"_s);
    QCOMPARE(text(2), u"+0.051"_s);
}

void TestWords::withoutAZeroTimesCountFromTheStart()
{
    Support::HandmadeTalk talk;
    talk.wait(51);
    talk.note(Base::NoteKind::Connecting);
    QCOMPARE(Ui::momentText(talk.store(), 0, Ui::TimeMode::Zero), u"0.051"_s);
}

void TestWords::twoRunsInAMinuteAreTold_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("in no language") << QLocale::c();
    QTest::newRow("in German") << QLocale(QLocale::German, QLocale::Germany);
    QTest::newRow("in American English") << QLocale(QLocale::English, QLocale::UnitedStates);
}

void TestWords::twoRunsInAMinuteAreTold()
{
    QFETCH(QLocale, locale);
    QLocale::setDefault(locale);
    const QString before = Ui::whenText(QDateTime(QDate(2024, 11, 24), QTime(10, 15, 30)));
    const QString today = Ui::whenText(QDateTime(QDate::currentDate(), QTime(10, 15, 30)));
    QLocale::setDefault(QLocale::c());
    QVERIFY2(before.contains(u"10:15:30"_s) && before.contains(u"24"_s), qPrintable(before));
    QVERIFY2(today.startsWith(u"10:15:30"_s), qPrintable(today));
}

void TestWords::entriesCanBeSpoken_data()
{
    QTest::addColumn<Transcript::Entry>("entry");
    QTest::addColumn<QString>("sentence");

    Transcript::Entry entry;
    entry.kind = Transcript::EntryKind::Command;
    entry.octets = "NOOP\r\n";
    QTest::newRow("a command in clear") << entry << u"client, NOOP, not encrypted"_s;
    entry.isOfLetter = true;
    QTest::newRow("a line of a typed letter") << entry << u"client, line of the letter, NOOP, not encrypted"_s;

    entry = {};

    entry.kind = Transcript::EntryKind::Reply;
    entry.octets = "250 ok\r\n";
    entry.code = 250;
    entry.wait = 12'000'000;
    entry.isEncrypted = true;
    QTest::newRow("a reply") << entry << u"server, 250, ok, after 12 millisecond(s), encrypted"_s;

    entry = {};
    entry.kind = Transcript::EntryKind::Body;
    entry.isComplete = false;
    entry.body.octets = 1'000'000;
    entry.body.octetsTotal = 4'000'000;
    QTest::newRow("a letter on its way") << entry << u"client, the letter, 1.0 MB of 4.0 MB sent, not encrypted"_s;

    entry = {};
    entry.note = {Base::NoteKind::CancelledByUser, {}};
    QTest::newRow("a note") << entry << u"note, cancelled by you, nothing was delivered"_s;
}

void TestWords::entriesCanBeSpoken()
{
    QFETCH(Transcript::Entry, entry);
    QFETCH(QString, sentence);
    QCOMPARE(Ui::entrySentence(entry), sentence);
}

QTEST_MAIN(TestWords)

#include "tst_words.moc"
