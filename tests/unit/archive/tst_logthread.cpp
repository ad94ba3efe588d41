// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include "archive/conversationlog.h"
#include "archive/logthread.h"

using namespace Qt::StringLiterals;
using Archive::ConversationLog;
using Archive::LogThread;

namespace {

Archive::ConversationRecord conversation(int number)
{
    Archive::ConversationRecord record;
    record.head.startedAt = QDateTime::currentDateTime().addSecs(number);
    record.head.subject = u"letter %1"_s.arg(number);
    record.transcript = QByteArray(100'000, 'a');
    return record;
}

} // namespace

class LogThreadTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void worksInAnotherThread();
    void aQuestionWaitsForWhatWasPosted();
    void theEndWaitsForWhatWasPosted();
    void aQuestionDoesNotWaitForWhatIsBeingMade();
    void whatIsMadeComesInItsOrder();
    void theEndWaitsForWhatIsBeingMade();
};

void LogThreadTest::worksInAnotherThread()
{
    LogThread log({}); // that nobody opens
    const QThread *worker = log.ask([](ConversationLog &) { return QThread::currentThread(); });
    QVERIFY(worker != QThread::currentThread());
}

void LogThreadTest::aQuestionWaitsForWhatWasPosted()
{
    const QTemporaryDir folder;
    LogThread log(folder.filePath(u"history.sqlite"_s));
    QStringList order; // written by the worker alone, until a question is answered
    for (int number = 0; number < 20; ++number) {
        log.post([&order, record = conversation(number)](ConversationLog &inside) {
            if (inside.keep(record))
                order.append(record.head.subject);
        });
    }
    const auto count = log.ask([](ConversationLog &inside) { return inside.count({}); });
    QCOMPARE(*count, 20);
    QCOMPARE(order.size(), 20);
    QCOMPARE(order.constLast(), u"letter 19"_s);
}

void LogThreadTest::theEndWaitsForWhatWasPosted()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"history.sqlite"_s);
    {
        LogThread log(path);
        for (int number = 0; number < 20; ++number) {
            log.post(
                [record = conversation(number)](ConversationLog &inside) { static_cast<void>(inside.keep(record)); });
        }
    }
    ConversationLog again(path);
    QCOMPARE(*again.count(), 20);
}

void LogThreadTest::aQuestionDoesNotWaitForWhatIsBeingMade()
{
    const QTemporaryDir folder;
    LogThread log(folder.filePath(u"history.sqlite"_s));
    QSemaphore isAnswered;
    log.post(
        [&isAnswered] {
            isAnswered.acquire(); // a million lines, say
            return conversation(0);
        },
        [](ConversationLog &inside, const Archive::ConversationRecord &made) { static_cast<void>(inside.keep(made)); });
    const auto count = log.ask([](ConversationLog &inside) { return inside.count({}); });
    QCOMPARE(*count, 0);
    isAnswered.release();
    log.settle();
    const auto after = log.ask([](ConversationLog &inside) { return inside.count({}); });
    QCOMPARE(*after, 1);
}

void LogThreadTest::whatIsMadeComesInItsOrder()
{
    LogThread log({}); // that nobody opens
    QList<int> order;
    for (int number = 0; number < 20; ++number)
        log.post([number] { return number; }, [&order](ConversationLog &, int made) { order.append(made); });
    log.settle();
    QCOMPARE(order.size(), 20);
    QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
}

void LogThreadTest::theEndWaitsForWhatIsBeingMade()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"history.sqlite"_s);
    {
        LogThread log(path);
        for (int number = 0; number < 20; ++number) {
            log.post([number] { return conversation(number); },
                [](ConversationLog &inside, const Archive::ConversationRecord &made) {
                    static_cast<void>(inside.keep(made));
                });
        }
    }
    ConversationLog again(path);
    QCOMPARE(*again.count(), 20);
}

QTEST_GUILESS_MAIN(LogThreadTest)

#include "tst_logthread.moc"
