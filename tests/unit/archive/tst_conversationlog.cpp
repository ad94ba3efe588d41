// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include "archive/conversationlog.h"

using namespace Qt::StringLiterals;
using Archive::ConversationHead;
using Archive::ConversationLog;
using Archive::ConversationRecord;
using Archive::HistoryQuery;
using Base::Problem;

/// The file in which conversations are kept.
class TestConversationLog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void givesBackWhatItKept();
    void keepsWhatIsWrittenBesideLines();
    void listsTheNewestFirst();
    void findsWhatIsLookedFor_data();
    void findsWhatIsLookedFor();
    void labelsMayChangeAndNothingElse();
    void aDeletedOneIsGoneAndCanBePutBack();
    void whatIsDeletedLeavesNothingOnTheDisk();
    void onlySoManyAreKept();
    void oldOnesGoUnlessTheyArePinned();
    void nothingIsKeptWhereNothingIsWanted();
    void theLastOneThatWentWellIsFound();
    void thePracticeServerIsTheSameAtAnotherPort();
    void isForItsOwnerAlone();
    void twoProgramsWriteToIt();
    void aLockedFileIsOneSentence();
    void aDamagedFileIsPutAsideAndANewOneBegun();
    void aNewerFileIsLeftAlone();
    void aPlaceThatCannotBeWrittenIsOneSentence();

private:
    static ConversationRecord record(int minutesAgo = 0);
    QList<qint64> idsFor(const QString &query);
    QString path() const { return m_folder->filePath(u"deep/history.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ConversationLog> m_log;
};

void TestConversationLog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_log = std::make_unique<ConversationLog>(path());
}

void TestConversationLog::cleanup()
{
    m_log.reset();
}

ConversationRecord TestConversationLog::record(int minutesAgo)
{
    ConversationRecord record;
    record.head.startedAt = QDateTime::currentDateTime().addSecs(-60LL * minutesAgo);
    record.head.startedAt = QDateTime::fromMSecsSinceEpoch(record.head.startedAt.toMSecsSinceEpoch());
    record.head.server = u"mail.example.org:587"_s;
    record.head.address = u"192.0.2.1"_s;
    record.head.tls = u"TLSv1.3"_s;
    record.head.sender = u"ann@example.org"_s;
    record.head.subject = u"Dinner at half past seven"_s;
    record.head.recipients = {{u"bo@example.org"_s, u"accepted"_s, 250}, {u"no one@example.org"_s, u"rejected"_s, 550}};
    record.head.recipientCount = 2;
    record.head.octets = 4321;
    record.head.nanoseconds = 31'000'000;
    record.head.outcome = u"partial"_s;
    record.head.stage = u"done"_s;
    record.head.code = 550;
    record.transcript = "{\"entries\":[]}";
    record.report = "{}";
    record.letterHeader = "Subject: Dinner\r\n";
    record.words = u"RCPT TO:<bo@example.org>\n550 5.7.1 relaying denied"_s;
    return record;
}

QList<qint64> TestConversationLog::idsFor(const QString &query)
{
    const Base::Result<QList<ConversationHead>> found = m_log->list(HistoryQuery(query));
    QList<qint64> ids;
    if (!found) {
        qWarning() << found.error().detail;
        return {-1};
    }
    for (const ConversationHead &head : *found)
        ids.append(head.id);
    return ids;
}

void TestConversationLog::givesBackWhatItKept()
{
    ConversationRecord kept = record();
    kept.head.label = {true, u"demo"_s, u"as they asked"_s};
    const Base::Result<qint64> id = m_log->keep(kept);
    QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
    kept.head.id = *id;
    const auto again = m_log->read(*id);
    QVERIFY(again && *again);
    QCOMPARE((*again)->head, kept.head);
    QVERIFY(**again == kept);
    QCOMPARE(m_log->list()->size(), 1);
    QCOMPARE(m_log->list()->first(), kept.head);
    QVERIFY(!*m_log->read(4711));
}

void TestConversationLog::keepsWhatIsWrittenBesideLines()
{
    ConversationRecord kept = record();
    const qint64 id = m_log->keep(kept).value();
    QVERIFY(m_log->annotate(id, {{7, true, u"here it went wrong"_s}, {2, true, {}}}));
    QVERIFY(m_log->annotate(id, {{2, false, {}}, {3, false, u"a note alone"_s}}));
    const ConversationRecord again = m_log->read(id).value().value();
    QCOMPARE(again.annotations,
        (QList<Archive::KeptAnnotation>{
            {2, false, u""_s}, {3, false, u"a note alone"_s}, {7, true, u"here it went wrong"_s}}));
    QCOMPARE(again.transcript, kept.transcript);
    QVERIFY(m_log->remove({id}));
    QVERIFY(m_log->annotate(id, {{1, true, {}}})); // nothing is kept of what is not there
    QVERIFY(m_log->keep(again)); // put back, with all that was written
    QVERIFY(m_log->read(id).value().value() == again);
}

void TestConversationLog::listsTheNewestFirst()
{
    for (const int age : {5, 1, 9})
        QVERIFY(m_log->keep(record(age)));
    QCOMPARE(idsFor({}), (QList<qint64>{2, 1, 3}));
    QCOMPARE(m_log->list({}, 1, 1)->first().id, 1);
    QCOMPARE(*m_log->count(), 3);
}

void TestConversationLog::findsWhatIsLookedFor_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char *name, const QString &query, bool isFound) {
        QTest::newRow(name) << query << isFound;
    };
    row("nothing in particular finds all", u"  "_s, true);
    row("a word that was said", u"relaying"_s, true);
    row("the beginning of a word", u"relay"_s, true);
    row("a word in capitals", u"RELAYING"_s, true);
    row("a word that was not said", u"greylisted"_s, false);
    row("all words are wanted", u"relaying greylisted"_s, false);
    row("an enhanced code", u"5.7.1"_s, true);
    row("another enhanced code", u"5.7.2"_s, false);
    row("an address", u"bo@example.org"_s, true);
    row("words together", u"\"relaying denied\""_s, true);
    row("words in another order", u"\"denied relaying\""_s, false);
    row("a quote that is still open", u"\"relaying den"_s, true);
    row("signs alone are passed over", u"* ( \" ) %"_s, true);
    row("the language of the index means nothing", u"relaying NOT denied"_s, false);
    row("the server", u"server:mail.example"_s, true);
    row("another server", u"server:mx"_s, false);
    row("a percent sign is a percent sign", u"server:%"_s, false);
    row("the sender", u"from:ann"_s, true);
    row("a recipient", u"to:bo@"_s, true);
    row("not a recipient", u"to:ann"_s, false);
    row("several words in a field", u"subject:\"half past\""_s, true);
    row("the outcome", u"outcome:partial"_s, true);
    row("a code", u"code:550"_s, true);
    row("a class of codes", u"code:5xx"_s, true);
    row("another class", u"code:4xx"_s, false);
    row("encrypted", u"tls:yes"_s, true);
    row("in clear", u"tls:no"_s, false);
    row("a version of TLS", u"tls:1.3"_s, true);
    row("what went wrong", u"is:failed"_s, true);
    row("pinned", u"is:pinned"_s, false);
    row("since a day", u"after:2020-01-01"_s, true);
    row("before a day", u"before:2020-01-01"_s, false);
    row("half a day means nothing yet", u"before:2020-0"_s, true);
    row("the tag as a word", u"demo"_s, true);
    row("the tag", u"tag:demo"_s, true);
    row("the note", u"note:asked"_s, true);
    row("no field at all", u"colour:red"_s, false);
    row("a time is no field", u"10:15"_s, false);
}

void TestConversationLog::findsWhatIsLookedFor()
{
    QFETCH(QString, query);
    QFETCH(bool, isFound);
    ConversationRecord one = record();
    one.head.label = {false, u"demo"_s, u"as they asked"_s};
    QVERIFY(m_log->keep(one));
    QCOMPARE(idsFor(query), isFound ? QList<qint64>{1} : QList<qint64>());
}

void TestConversationLog::labelsMayChangeAndNothingElse()
{
    const qint64 id = *m_log->keep(record());
    QVERIFY(m_log->label(id, {true, u"before the move"_s, {}}));
    QCOMPARE(m_log->list()->first().label, (Archive::ConversationLabel{true, u"before the move"_s, u""_s}));
    QCOMPARE(idsFor(u"is:pinned"_s), QList{id});
}

void TestConversationLog::aDeletedOneIsGoneAndCanBePutBack()
{
    const qint64 id = *m_log->keep(record());
    const ConversationRecord taken = **m_log->read(id);
    QVERIFY(m_log->remove({id}));
    QVERIFY(!*m_log->read(id));
    QCOMPARE(idsFor(u"relaying"_s), QList<qint64>());
    QVERIFY(*m_log->keep(record()) > id); // an id is never used again
    QCOMPARE(*m_log->keep(taken), id);
    QVERIFY(**m_log->read(id) == taken);
    QVERIFY(idsFor(u"relaying"_s).contains(id));
}

void TestConversationLog::whatIsDeletedLeavesNothingOnTheDisk()
{
    ConversationRecord one = record();
    one.head.subject = u"zanzibar"_s;
    one.words = u"zanzibar"_s;
    one.letterHeader = "Subject: zanzibar\r\n";
    QVERIFY(m_log->remove({*m_log->keep(one)}));
    m_log.reset(); // the last to leave brings the journal into the file
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("zanzibar"));
}

void TestConversationLog::onlySoManyAreKept()
{
    QVERIFY(m_log->setRetention({3, 0}));
    for (int age = 9; age > 0; --age)
        QVERIFY(m_log->keep(record(age)));
    QCOMPARE(idsFor({}), (QList<qint64>{9, 8, 7}));
    QVERIFY(m_log->label(8, {true, {}, {}}));
    QVERIFY(m_log->setRetention({1, 0}));
    QCOMPARE(idsFor({}), (QList<qint64>{9, 8, 7})); // nothing goes before there is something new
    QVERIFY(m_log->keep(record()));
    QCOMPARE(idsFor({}), (QList<qint64>{10, 8}));
    QCOMPARE(*m_log->retention(), (Archive::Retention{1, 0}));
}

void TestConversationLog::oldOnesGoUnlessTheyArePinned()
{
    constexpr int day = 24 * 60;
    QVERIFY(m_log->setRetention({100, 30}));
    ConversationRecord pinned = record(40 * day);
    pinned.head.label.isPinned = true;
    QVERIFY(m_log->keep(pinned));
    QVERIFY(m_log->keep(record(31 * day)));
    QVERIFY(m_log->keep(record(29 * day)));
    QCOMPARE(idsFor({}), (QList<qint64>{3, 1}));
}

void TestConversationLog::nothingIsKeptWhereNothingIsWanted()
{
    QVERIFY(m_log->setRetention({0, 0}));
    QCOMPARE(*m_log->keep(record()), 0);
    QCOMPARE(idsFor({}), QList<qint64>());
}

void TestConversationLog::theLastOneThatWentWellIsFound()
{
    for (const int age : {9, 5, 1}) {
        ConversationRecord one = record(age);
        one.head.outcome = age == 1 ? u"rejected"_s : u"accepted"_s;
        QVERIFY(m_log->keep(one));
    }
    QCOMPARE(*m_log->lastOneBefore(3, u"accepted"_s), std::optional<qint64>(2));
    QCOMPARE(*m_log->lastOneBefore(2, u"accepted"_s), std::optional<qint64>(1));
    QCOMPARE(*m_log->lastOneBefore(1, u"accepted"_s), std::optional<qint64>());
    QCOMPARE(*m_log->lastOneBefore(4711, u"accepted"_s), std::optional<qint64>());
    ConversationRecord elsewhere = record();
    elsewhere.head.server = u"mx.example.org:25"_s;
    QCOMPARE(*m_log->keep(elsewhere), 4);
    QCOMPARE(*m_log->lastOneBefore(4, u"accepted"_s), std::optional<qint64>());
}

void TestConversationLog::thePracticeServerIsTheSameAtAnotherPort()
{
    for (const int age : {3, 2, 1}) {
        ConversationRecord one = record(age);
        one.head.server = u"127.0.0.1:4000%1"_s.arg(age);
        one.head.isPractice = age != 2;
        one.head.outcome = u"accepted"_s;
        QVERIFY(m_log->keep(one));
    }
    QVERIFY(m_log->read(1).value()->head.isPractice);
    QVERIFY(!m_log->read(2).value()->head.isPractice);
    QCOMPARE(*m_log->lastOneBefore(3, u"accepted"_s), std::optional<qint64>(1));
    QVERIFY2(!m_log->lastOneBefore(2, u"accepted"_s).value(), "another server of this computer");
}

void TestConversationLog::isForItsOwnerAlone()
{
    QVERIFY(m_log->keep(record()));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &name : QStringList{path(), path() + u"-wal", path() + u"-shm"}) {
        QVERIFY2(QFile::exists(name), qPrintable(name));
        QVERIFY2(!(QFile::permissions(name) & others), qPrintable(name));
    }
}

void TestConversationLog::twoProgramsWriteToIt()
{
    ConversationLog other(path());
    QVERIFY(m_log->keep(record(3)));
    const qint64 before = *m_log->revision();
    QCOMPARE(*other.keep(record(2)), 2);
    QVERIFY(*m_log->revision() != before);
    QCOMPARE(*m_log->keep(record(1)), 3);
    QCOMPARE(other.list()->size(), 3);
}

void TestConversationLog::aLockedFileIsOneSentence()
{
    QVERIFY(m_log->keep(record()));
    QSqlDatabase holder = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"holder"_s);
    holder.setDatabaseName(path());
    QVERIFY(holder.open());
    QVERIFY(QSqlQuery(holder).exec(u"BEGIN IMMEDIATE"_s));
    const Base::Result<qint64> kept = m_log->keep(record());
    QVERIFY(!kept);
    QCOMPARE(kept.error().problem, Problem::FileUnwritable);
    QCOMPARE(kept.error().arguments, QStringList{u"locked"_s});
    QCOMPARE(m_log->list()->size(), 1); // and it can be read all the while
    QVERIFY(QSqlQuery(holder).exec(u"ROLLBACK"_s));
    QVERIFY(m_log->keep(record()));
}

void TestConversationLog::aDamagedFileIsPutAsideAndANewOneBegun()
{
    QVERIFY(m_log->keep(record()));
    m_log.reset();
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(10'000, 'x'));
    file.close();
    ConversationLog log(path());
    const Base::Result<qint64> kept = log.keep(record());
    QVERIFY(!kept);
    QCOMPARE(kept.error().problem, Problem::FileDamaged);
    QVERIFY(QFile::exists(path() + u".damaged"));
    QVERIFY(log.keep(record()));
    QCOMPARE(log.list()->size(), 1);
}

void TestConversationLog::aNewerFileIsLeftAlone()
{
    QVERIFY(m_log->keep(record()));
    m_log.reset();
    {
        QSqlDatabase later = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"later"_s);
        later.setDatabaseName(path());
        QVERIFY(later.open());
        QVERIFY(QSqlQuery(later).exec(u"PRAGMA user_version = 99"_s));
    }
    QSqlDatabase::removeDatabase(u"later"_s);
    ConversationLog log(path());
    const Base::Result<qint64> kept = log.keep(record());
    QVERIFY(!kept);
    QCOMPARE(kept.error().problem, Problem::FileUnreadable);
    QCOMPARE(kept.error().arguments, QStringList{u"newer"_s});
    QVERIFY(!QFile::exists(path() + u".damaged"));
}

void TestConversationLog::aPlaceThatCannotBeWrittenIsOneSentence()
{
    ConversationLog log(u"/proc/history.sqlite"_s);
    QCOMPARE(log.keep(record()).error().problem, Problem::FileUnwritable);
    QCOMPARE(log.list().error().problem, Problem::FileUnwritable);
}

QTEST_GUILESS_MAIN(TestConversationLog)
#include "tst_conversationlog.moc"
