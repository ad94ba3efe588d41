// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures, never judges: what a long transcript costs, in the release build.
//
//   bench_transcript [ROWS]        1000000 unless said otherwise

#include <cstdio>

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <malloc.h>

#include "base/clock.h"
#include "transcript/export.h"
#include "transcript/filteredrows.h"
#include "transcript/jsonimport.h"

using namespace Qt::StringLiterals;
using Transcript::ExportFormat;
using Transcript::Filter;
using Transcript::FilteredRows;
using Transcript::Store;

namespace {

constexpr double megabyte = 1e6;

double residentMegabytes()
{
    malloc_trim(0);
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').at(1).toDouble() * 4096 / megabyte : 0;
}

double peakMegabytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').at(1).toDouble() * 1024 / megabyte;
    }
    return 0;
}

void print(const char *what, double value, const char *unit, const char *goal = "")
{
    std::printf("%-58s %10.1f %-3s %s\n", what, value, unit, goal);
    std::fflush(stdout);
}

/// Of the processor: another program that is busy at the time does not count.
qint64 processorNanoseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

template <typename Work> double milliseconds(Work work)
{
    const qint64 begin = processorNanoseconds();
    work();
    return static_cast<double>(processorNanoseconds() - begin) / 1e6;
}

/// Commands and replies by turns, about 65 octets each: every second row is a reply.
qint64 fill(Store &store, qsizetype rows)
{
    qint64 octets = 0;
    while (store.size() < rows) {
        const QByteArray number = QByteArray::number(store.size());
        const QByteArray command = "RCPT TO:<recipient-" + number + "@department.of.example.org> NOTIFY=NEVER\r\n";
        const qsizetype entry = store.appendCommand(command, true);
        const QByteArray reply = "250 2.1.5 <recipient-" + number + "@department.of.example.org>... Recipient ok\r\n";
        store.appendReplyLine(reply, true, entry);
        store.completeReply(250, "2.1.5"_ba);
        octets += command.size() + reply.size();
    }
    return octets;
}

void measureFilter(Store &store, const char *text, const char *goal = "")
{
    FilteredRows filtered;
    filtered.setStore(&store);
    const Filter filter = std::get<Filter>(Filter::parse(QString::fromLatin1(text)));
    qint64 longestSlice = 0;
    const qint64 begin = processorNanoseconds();
    qint64 last = begin;
    QObject::connect(&filtered, &FilteredRows::progressed, &filtered, [&] {
        const qint64 now = processorNanoseconds();
        longestSlice = std::max(longestSlice, now - std::exchange(last, now));
        if (!filtered.isBusy())
            QCoreApplication::quit();
    });
    filtered.setFilter(filter);
    if (filtered.isBusy())
        QCoreApplication::exec();
    std::printf("%-36s %9lld rows %11.1f ms  (longest slice %.1f ms) %s\n", text,
        static_cast<long long>(filtered.rows().size()), static_cast<double>(last - begin) / 1e6,
        static_cast<double>(longestSlice) / 1e6, goal);
}

void measureFiles(const Store &store)
{
    const QTemporaryDir folder;
    for (const ExportFormat format : {ExportFormat::Text, ExportFormat::Markdown, ExportFormat::Csv, ExportFormat::Html,
             ExportFormat::Pcap, ExportFormat::Json}) {
        QFile file(folder.filePath(u"t"_s + Transcript::suffixOf(format)));
        if (!file.open(QIODevice::WriteOnly))
            return;
        const double time = milliseconds([&] { static_cast<void>(Transcript::exportTo(file, store, format)); });
        const QByteArray what = "export as " + QByteArray(Transcript::suffixOf(format).data());
        print(what.constData(), time, "ms");
    }
    QFile file(folder.filePath(u"t.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return;
    qsizetype rows = 0;
    const double time = milliseconds([&] {
        const auto *octets = file.map(0, file.size());
        const auto read = Transcript::storeFromJson({octets, file.size()});
        rows = read ? (*read)->size() : 0;
    });
    std::printf("%-58s %10.1f ms  goal 500 for each million (%lld rows, %.0f MB)\n", "open from disk (JSON)", time,
        static_cast<long long>(rows), static_cast<double>(file.size()) / megabyte);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const qsizetype rows = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    const Base::SystemClock clock;
    const double before = residentMegabytes();
    Store store(clock);
    qint64 text = 0;
    const double filling = milliseconds([&] { text = fill(store, rows); });
    std::printf("%lld rows, %.1f MB of text; times are those of the processor\n", static_cast<long long>(rows),
        static_cast<double>(text) / megabyte);
    print("filling the store, text made on the way", filling, "ms");
    const double beyond = residentMegabytes() - before - static_cast<double>(text) / megabyte;
    print("memory beyond the text", beyond, "MB", "goal 50 for each million");
    print("appending 100 rows", milliseconds([&] { fill(store, rows + 100); }), "ms", "goal 10, with the painting");
    measureFilter(store, "dir==s", "goal 150 for each million");
    measureFilter(store, "verb==RCPT and code!=250");
    measureFilter(store, "recipient");
    measureFilter(store, "nowhere");
    measureFilter(store, "wait>500ms or esc==5.7");
    measureFilter(store, "/ok$/");
    measureFiles(store);
    print("most memory at any time", peakMegabytes(), "MB");
    return 0;
}
