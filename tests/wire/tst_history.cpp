// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include "practicelogin.h"
#include "support/secrettraces.h"
#include "transcript/export.h"
#include "transcript/store.h"
#include "transcript/textexport.h"
#include "workbench/workbench.h"

using namespace Qt::StringLiterals;
using Workbench::DialogueDesk;
using Workbench::HistoryDesk;

/// Conversations with the practice server, and what is kept of them.
class TestHistory final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void keepsEachConversation();
    void keepsWhatWentWrong();
    void losesNothingWhenTheProgramEndsAtOnce();
    void aWishWaitsForWhatIsStillWritten();
    void showsTheLatestOfSeveral();
    void letsEveryoneLookAtAPastOne();
    void showsTheSameConversationAgain();
    void opensAConversationFromAFile();
    void looksForWords();
    void deletesAndPutsBack();
    void noticesWhatAnotherProgramKept();
    void goesOnWhereTheFileCannotBeWritten();
    void beginsANewFileWhereItIsDamaged();
    void holdsNoSecret_data();
    void holdsNoSecret();
    void comparesARefusalWithTheLastGoodOne();
    void findsTheLastGoodOneThoughThePracticeServerHasMoved();

private:
    void makeBench(const QString &dataFolder);
    /// Sends a letter, and waits until it is kept.
    void send(const QString &recipient);
    void run(const QString &recipient);
    HistoryDesk &history() { return m_bench->history(); }
    QString path() const { return m_folder->filePath(u"data/history.sqlite"_s); }
    QString dialogue() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workbench::Workbench> m_bench;
};

void TestHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    makeBench(u"data"_s);
    history().search({});
}

void TestHistory::makeBench(const QString &dataFolder)
{
    m_bench = std::make_unique<Workbench::Workbench>(
        Workbench::Places{m_folder->filePath(u"config"_s), m_folder->filePath(dataFolder), u"postscope-test"_s});
    m_bench->practice().start();
    QVERIFY(m_bench->practice().snapshot().isListening);
    history(); // from now on conversations are kept
}

void TestHistory::cleanup()
{
    if (QTest::currentTestFailed())
        qWarning().noquote() << dialogue();
    m_bench.reset();
}

QString TestHistory::dialogue() const
{
    const Transcript::Store *store = m_bench ? m_bench->dialogue().transcript() : nullptr;
    return store ? Transcript::asText(*store) : u"(no conversation)"_s;
}

void TestHistory::send(const QString &recipient)
{
    run(recipient);
    history().settle();
}

void TestHistory::run(const QString &recipient)
{
    Message::Draft draft = m_bench->compose().snapshot().draft;
    draft.to = {recipient};
    draft.subject = u"Dinner at eight"_s;
    draft.text = u"The body is nobody’s business."_s;
    m_bench->compose().setDraft(draft);
    QSignalSpy finished(&m_bench->dialogue(), &DialogueDesk::finished);
    m_bench->compose().send();
    QTRY_COMPARE(finished.size(), 1);
}

void TestHistory::keepsEachConversation()
{
    send(u"bo@example.org"_s);
    send(u"cy@example.org"_s);
    const Workbench::HistorySnapshot &snapshot = history().snapshot();
    QVERIFY(!snapshot.trouble);
    QCOMPARE(snapshot.found, 2);
    const Archive::ConversationHead &newest = snapshot.heads.first();
    QCOMPARE(newest.server, m_bench->practice().snapshot().endpoint.toText());
    QCOMPARE(newest.outcome, u"accepted"_s);
    QCOMPARE(newest.code, 250);
    QVERIFY(newest.tls.startsWith(u"TLSv1"_s));
    QVERIFY(!newest.sender.isEmpty());
    QCOMPARE(newest.recipients, (QList<Archive::KeptRecipient>{{u"cy@example.org"_s, u"accepted"_s, 250}}));
    QCOMPARE(newest.subject, u"Dinner at eight"_s);
    QVERIFY(newest.octets > 0);
    QVERIFY(newest.nanoseconds > 0);
    QCOMPARE(snapshot.shown, newest.id);
    QVERIFY(!snapshot.lastGood);
}

void TestHistory::keepsWhatWentWrong()
{
    send(u"nobody@example.org"_s);
    const Archive::ConversationHead &head = history().snapshot().heads.first();
    QCOMPARE(head.outcome, u"rejected"_s);
    QCOMPARE(head.stage, u"envelope"_s);
    QCOMPARE(head.code, 550);
}

void TestHistory::losesNothingWhenTheProgramEndsAtOnce()
{
    for (int round = 0; round < 3; ++round)
        run(u"bo@example.org"_s);
    m_bench.reset();
    makeBench(u"data"_s);
    history().search({});
    QCOMPARE(history().snapshot().found, 3);
}

void TestHistory::aWishWaitsForWhatIsStillWritten()
{
    run(u"bo@example.org"_s);
    history().search({});
    QCOMPARE(history().snapshot().found, 1);
    run(u"cy@example.org"_s);
    history().open(2); // the latest, before anybody was told that it is kept
    QVERIFY(!m_bench->dialogue().snapshot().isPast);
    QCOMPARE(history().snapshot().shown, 2);
}

void TestHistory::showsTheLatestOfSeveral()
{
    QSignalSpy changed(&history(), &HistoryDesk::changed);
    run(u"bo@example.org"_s);
    run(u"nobody@example.org"_s);
    QTRY_COMPARE(history().snapshot().shown, 2);
    QCOMPARE(history().snapshot().lastGood, std::optional<qint64>(1));
    QCOMPARE(history().snapshot().found, 2);
    QVERIFY(!changed.isEmpty());
}

void TestHistory::letsEveryoneLookAtAPastOne()
{
    send(u"nobody@example.org"_s);
    send(u"bo@example.org"_s);
    DialogueDesk &desk = m_bench->dialogue();
    history().open(1);
    QVERIFY(desk.snapshot().isPast);
    QCOMPARE(desk.snapshot().report->outcome, Smtp::Outcome::Rejected);
    QVERIFY(!desk.snapshot().findings.isEmpty());
    QCOMPARE(history().snapshot().shown, 1);
    history().open(2); // which is the latest
    QVERIFY(!desk.snapshot().isPast);
    QCOMPARE(history().snapshot().shown, 2);
    history().open(4711);
    QCOMPARE(history().snapshot().trouble->problem, Base::Problem::FileUnreadable);
}

void TestHistory::showsTheSameConversationAgain()
{
    send(u"bo@example.org"_s);
    const QString before = dialogue();
    const Delivery::Report report = *m_bench->dialogue().snapshot().report;
    send(u"cy@example.org"_s);
    history().open(1);
    QCOMPARE(dialogue(), before);
    QVERIFY(*m_bench->dialogue().snapshot().report == report);
    QVERIFY(m_bench->dialogue().snapshot().letter->header(Base::BodyType::SevenBit).contains("Subject: Dinner"));
}

void TestHistory::opensAConversationFromAFile()
{
    send(u"bo@example.org"_s);
    const QString before = dialogue();
    QFile file(m_folder->filePath(u"one.json"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(Transcript::exported(*m_bench->dialogue().transcript(), Transcript::ExportFormat::Json));
    file.close();
    send(u"cy@example.org"_s);
    history().openFile(file.fileName());
    QVERIFY(m_bench->dialogue().snapshot().isPast);
    QCOMPARE(history().snapshot().shown, 0);
    QCOMPARE(dialogue(), before);
    history().openFile(m_folder->filePath(u"none.json"_s));
    QCOMPARE(history().snapshot().trouble->problem, Base::Problem::FileUnreadable);
    history().openFile(path()); // a database is no conversation
    QCOMPARE(history().snapshot().trouble->problem, Base::Problem::FileDamaged);
    QCOMPARE(dialogue(), before);
}

void TestHistory::looksForWords()
{
    send(u"nobody@example.org"_s);
    send(u"bo@example.org"_s);
    for (const auto &[words, found] : {std::pair(u"nobody"_s, 1), std::pair(u"STARTTLS"_s, 2),
             std::pair(u"outcome:accepted"_s, 1), std::pair(u"business"_s, 0)}) {
        history().search(words);
        QCOMPARE(history().snapshot().found, found);
    }
}

void TestHistory::deletesAndPutsBack()
{
    send(u"bo@example.org"_s);
    send(u"cy@example.org"_s);
    history().remove({1, 2});
    QCOMPARE(history().snapshot().found, 0);
    QCOMPARE(history().snapshot().removed, 2);
    history().putBack();
    QCOMPARE(history().snapshot().found, 2);
    QCOMPARE(history().snapshot().removed, 0);
    history().open(1);
    QVERIFY(m_bench->dialogue().snapshot().isPast);
}

void TestHistory::noticesWhatAnotherProgramKept()
{
    send(u"bo@example.org"_s);
    const Base::SystemClock clock;
    DialogueDesk otherDialogue(clock);
    HistoryDesk other(path(), otherDialogue, m_bench->practice());
    other.search({});
    QCOMPARE(other.snapshot().found, 1);
    send(u"cy@example.org"_s);
    QSignalSpy changed(&other, &HistoryDesk::changed);
    other.refresh();
    QCOMPARE(other.snapshot().found, 2);
    other.refresh(); // nothing is new
    QCOMPARE(changed.size(), 1);
}

void TestHistory::goesOnWhereTheFileCannotBeWritten()
{
    m_bench.reset();
    QVERIFY(QDir(m_folder->path()).mkpath(u"blocked/history.sqlite"_s)); // a folder where the file is to be
    makeBench(u"blocked"_s);
    history().search({});
    send(u"bo@example.org"_s);
    QCOMPARE(m_bench->dialogue().snapshot().report->outcome, Smtp::Outcome::Accepted);
    QCOMPARE(history().snapshot().trouble->problem, Base::Problem::FileUnwritable);
    history().forgetNotice();
    QVERIFY(!history().snapshot().trouble);
}

void TestHistory::beginsANewFileWhereItIsDamaged()
{
    m_bench.reset();
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    makeBench(u"data"_s);
    QVERIFY(!history().snapshot().trouble); // nobody has looked yet
    send(u"bo@example.org"_s);
    QVERIFY(history().snapshot().trouble);
    QCOMPARE(history().snapshot().trouble->problem, Base::Problem::FileDamaged);
    history().search({});
    QCOMPARE(history().snapshot().found, 1);
}

void TestHistory::holdsNoSecret_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    for (const char *mechanism : {"PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-256", "XOAUTH2", "OAUTHBEARER"})
        QTest::addRow("%s", mechanism) << QByteArray(mechanism);
}

void TestHistory::holdsNoSecret()
{
    QFETCH(const QByteArray, mechanism);
    const QByteArray secret = "Tr0ub4dor&3-distinctive";
    m_bench->dialogue().run(loginOrder(m_bench->practice().snapshot(), mechanism, secret));
    QTRY_COMPARE(history().snapshot().found, 1);
    const Base::Result<Archive::ConversationRecord> record = history().read(1);
    QVERIFY(record);
    QByteArray all = qUncompress(record->transcript) + record->report + record->words.toUtf8();
    QVERIFY(all.contains("AUTH"));
    m_bench.reset();
    for (const QFileInfo &info : QDir(m_folder->filePath(u"data"_s)).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        all += file.readAll();
    }
    for (const QByteArray &trace : Support::tracesOf(secret))
        QVERIFY2(!all.contains(trace), trace.constData());
}

void TestHistory::comparesARefusalWithTheLastGoodOne()
{
    Workbench::CompareDesk &comparison = m_bench->comparison();
    send(u"bo@example.org"_s);
    send(u"cy@example.org"_s);
    send(u"nobody@example.org"_s);
    QCOMPARE(history().snapshot().lastGood, std::optional<qint64>(2));
    comparison.compareWithLastGood();
    const Workbench::CompareSnapshot &snapshot = comparison.snapshot();
    QVERIFY(!snapshot.trouble);
    QCOMPARE(snapshot.left->id, 2);
    QCOMPARE(snapshot.right->id, 3);
    QVERIFY(snapshot.comparison.changes() > 0);
    QCOMPARE(snapshot.comparison.facts.first().kind, Diagnosis::ComparedKind::Outcome);
    comparison.swap();
    QCOMPARE(snapshot.left->id, 3);
    QCOMPARE(snapshot.comparison.facts.first().right, std::optional(u"accepted"_s));
    comparison.compare(1, 4711);
    QVERIFY(snapshot.trouble);
    QCOMPARE(snapshot.left->id, 3); // what was there stays
}

void TestHistory::findsTheLastGoodOneThoughThePracticeServerHasMoved()
{
    send(u"bo@example.org"_s);
    const Net::Endpoint before = m_bench->practice().snapshot().endpoint;
    m_bench.reset();
    QTcpServer other; // takes the place that was left
    QVERIFY(other.listen(QHostAddress(before.host), before.port));
    makeBench(u"data"_s);
    QVERIFY(m_bench->practice().snapshot().endpoint != before);
    send(u"nobody@example.org"_s);
    QCOMPARE(history().snapshot().lastGood, std::optional<qint64>(1));
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
