// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdio>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include "archive/conversationlog.h"
#include "base/clock.h"
#include "diagnosis/compare/comparison.h"
#include "transcript/store.h"
#include "workbench/dialoguedesk.h"
#include "workbench/keptconversation.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int conversations = 10'000;

Archive::ConversationRecord record(int number)
{
    Archive::ConversationRecord record;
    record.head.startedAt = QDateTime::currentDateTime().addSecs(-number);
    record.head.server = u"mail%1.example.org:587"_s.arg(number % 7);
    record.head.tls = u"TLSv1.3"_s;
    record.head.sender = u"ann@example.org"_s;
    record.head.subject = u"Letter number %1"_s.arg(number);
    record.head.recipients = {{u"bo%1@example.org"_s.arg(number), u"accepted"_s, 250}};
    record.head.recipientCount = 1;
    record.head.outcome = number % 10 == 0 ? u"rejected"_s : u"accepted"_s;
    for (int line = 0; line < 24; ++line) {
        const QString text
            = u"250-2.1.5 id%1 line %2 of mail%3.example.org\n"_s.arg(number * 31).arg(line).arg(number % 7);
        record.words += text;
        record.transcript += "{\"type\":\"reply\",\"n\":12,\"encrypted\":true,\"text\":\"" + text.toUtf8() + "\"},";
    }
    record.transcript = qCompress(record.transcript);
    record.report = QByteArray(1500, 'r');
    return record;
}

template <typename Work> void timed(const char *name, const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    const qsizetype result = work();
    std::printf("%-44s %9.2f ms   %lld\n", name, static_cast<double>(timer.nsecsElapsed()) / 1e6,
        static_cast<long long>(result));
}

/// A conversation of so many commands, each with its reply.
void talk(Transcript::Store &store, int commands)
{
    for (int number = 0; number < commands; ++number) {
        const qsizetype command
            = store.appendCommand("RCPT TO:<bo" + QByteArray::number(number) + "@example.org>\r\n", true);
        store.appendReplyLine("250 2.1.5 recipient ok, thank you\r\n", true, command);
        store.completeReply(250, "2.1.5");
    }
}

/// What the window waits for at the end of a run.
void timeKeeping(Archive::ConversationLog &log)
{
    const Base::SystemClock clock;
    for (const int commands : {10, 100, 10'000}) {
        Transcript::Store store(clock);
        talk(store, commands);
        Workbench::DialogueSnapshot snapshot;
        snapshot.report.emplace();
        Archive::ConversationRecord record;
        const QByteArray name = QByteArray::number(2 * commands) + " lines: written down";
        timed(name.constData(), [&] {
            record = Workbench::recordOf(store, snapshot);
            Workbench::addTranscript(record, store);
            return record.transcript.size();
        });
        const QByteArray kept = QByteArray::number(2 * commands) + " lines: kept";
        timed(kept.constData(), [&] { return *log.keep(record); });
        const QByteArray compared = QByteArray::number(2 * commands) + " lines: compared";
        timed(compared.constData(), [&] { return Diagnosis::compare({store}, {store}).lines.size(); });
    }
}

} // namespace

/// The history with ten thousand conversations: what a list, a search, one more and one less take.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    Archive::ConversationLog log(folder.filePath(u"history.sqlite"_s));
    const auto found = [&log](const QString &query) {
        return [&log, query] {
            const Archive::HistoryQuery wanted(query);
            return log.list(wanted) ? *log.count(wanted) : -1;
        };
    };
    timed("the first conversation, file made", [&] { return *log.keep(record(0)); });
    timed("9,999 more", [&] {
        for (int number = 1; number < conversations; ++number) {
            if (!log.keep(record(number)))
                return -1;
        }
        return conversations;
    });
    timed("one more", [&] { return *log.keep(record(conversations)); });
    timed("list the first page, count all", found({}));
    timed("a word that is in one", found(u"id146041"_s));
    timed("a word that is in every seventh", found(u"mail3"_s));
    timed("a word that is in all", found(u"example"_s));
    timed("a field", found(u"outcome:rejected server:mail3"_s));
    timed("read one", [&] { return (*log.read(5000))->transcript.size(); });
    timed("pin one", [&] { return log.label(5000, {true, {}, {}}) ? 1 : 0; });
    timed("delete one", [&] { return log.remove({5001}) ? 1 : 0; });
    timed("delete another", [&] { return log.remove({5002}) ? 1 : 0; });
    timeKeeping(log);
    std::printf("%-44s %9.1f MB\n", "on disk",
        static_cast<double>(QFileInfo(folder.filePath(u"history.sqlite"_s)).size()) / 1e6);
    return 0;
}
