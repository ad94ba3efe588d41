// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <memory>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QWindow>

#include "support/manualclock.h"
#include "transcript/filteredrows.h"
#include "transcript/store.h"
#include "ui/transcript/filterbar.h"
#include "ui/transcript/landmarks.h"
#include "ui/transcript/search.h"
#include "ui/transcript/transcriptmodel.h"
#include "ui/transcript/transcriptreader.h"
#include "ui/transcript/transcriptview.h"

// What the view of a transcript costs, beside a plain QTableView on the same model and a QPlainTextEdit with the same
// lines: bench_transcriptview [lines]. Each figure is the mean of several rounds, first of the processor's time, then on
// the clock; a paint is forced with repaint().

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 20;
constexpr QSize windowSize(1000, 700);

qint64 residentKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toLongLong();
    }
    return 0;
}

/// Milliseconds: of the processor, which a busy machine does not change, and on the clock.
struct Taken {
    double processor = 0;
    double clock = 0;
};

class Watch final {
public:
    Watch() { m_timer.start(); }
    [[nodiscard]] Taken taken(int times = 1) const
    {
        return {static_cast<double>(std::clock() - m_processor) * 1e3 / CLOCKS_PER_SEC / times,
            static_cast<double>(m_timer.nsecsElapsed()) / 1e6 / times};
    }

private:
    QElapsedTimer m_timer;
    std::clock_t m_processor = std::clock();
};

/// What one call takes, as the mean of some.
Taken milliseconds(int times, const std::function<void(int)> &call)
{
    const Watch watch;
    for (int i = 0; i < times; ++i)
        call(i);
    return watch.taken(times);
}

void print(const char *what, const Taken &taken)
{
    std::printf("  %-48s %10.2f ms %10.2f ms\n", what, taken.processor, taken.clock);
}

void print(const char *what, double value, const char *unit)
{
    std::printf("  %-48s %10.2f %s\n", what, value, unit);
}

/// A command and its reply, as a recipient of a list gives them.
void say(Transcript::Store &store, Support::ManualClock &clock, qsizetype pairs)
{
    for (qsizetype i = 0; i < pairs; ++i) {
        const QByteArray number = QByteArray::number(i);
        const qsizetype command = store.appendCommand("RCPT TO:<reader-" + number + "@list.example>\r\n", true);
        clock.advance(31'000'000);
        store.appendReplyLine(
            "250 2.1.5 <reader-" + number + "@list.example>: recipient ok, go ahead\r\n", true, command);
        store.completeReply(i % 97 == 0 ? 550 : 250, "2.1.5");
    }
}

/// Runs the event loop until the call says that it is over.
Taken untilTrue(const std::function<bool()> &isOver)
{
    const Watch watch;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        if (isOver())
            QCoreApplication::exit(); // quit() would close the window
    });
    look.start(0);
    QCoreApplication::exec();
    return watch.taken();
}

/// From show() until the window is there and painted.
void showNow(QWidget &window)
{
    window.show();
    untilTrue([&window] { return window.windowHandle() != nullptr && window.windowHandle()->isExposed(); });
    window.repaint();
}

void scroll(QAbstractScrollArea &area, int to)
{
    area.verticalScrollBar()->setValue(to);
    area.viewport()->repaint();
}

void measureMoves(QAbstractScrollArea &area)
{
    const int end = area.verticalScrollBar()->maximum();
    QRandomGenerator random(1);
    print("jump anywhere and paint", milliseconds(2 * rounds, [&](int) { scroll(area, random.bounded(end)); }));
    print("scroll by three lines and paint", milliseconds(2 * rounds, [&](int i) { scroll(area, end / 2 + 3 * i); }));
}

struct Conversation {
    Support::ManualClock clock;
    Transcript::Store store{clock};
};

void measureTable(const char *name, QTableView &view, Ui::TranscriptModel &model, Conversation &talk)
{
    std::printf("%s\n", name);
    const qint64 before = residentKilobytes();
    print("take over the store", milliseconds(1, [&](int) { model.setStore(&talk.store); }));
    view.resize(windowSize);
    print("first paint", milliseconds(1, [&](int) { showNow(view); }));
    measureMoves(view);
    view.scrollToBottom();
    print("append 100 rows while following, and paint", milliseconds(rounds, [&](int) {
        say(talk.store, talk.clock, 50);
        model.takeOver();
        view.scrollToBottom();
        view.viewport()->repaint();
    }));
    print("paint all that is in sight", milliseconds(rounds, [&](int) { view.viewport()->repaint(); }));
    print("memory of the view", static_cast<double>(residentKilobytes() - before) / 1024, "MB");
    view.hide();
    model.setStore(nullptr);
}

void measureText(Conversation &talk)
{
    std::printf("QPlainTextEdit\n");
    const qint64 before = residentKilobytes();
    QPlainTextEdit edit;
    edit.setLineWrapMode(QPlainTextEdit::NoWrap);
    edit.setReadOnly(true);
    edit.resize(windowSize);
    QStringList lines;
    for (qsizetype row = 0; row < talk.store.size(); ++row)
        lines.append(QString::fromLatin1(talk.store.at(row).octets.trimmed()));
    print("take over the store", milliseconds(1, [&](int) { edit.setPlainText(lines.join(u'\n')); }));
    lines.clear();
    print("first paint", milliseconds(1, [&](int) { showNow(edit); }));
    measureMoves(edit);
    const QString hundred = QStringList(100, u"250 2.1.5 <reader@list.example>: recipient ok, go ahead"_s).join(u'\n');
    print("append 100 rows while following, and paint", milliseconds(rounds, [&](int) {
        edit.appendPlainText(hundred);
        edit.verticalScrollBar()->setValue(edit.verticalScrollBar()->maximum());
        edit.viewport()->repaint();
    }));
    print("memory of the view", static_cast<double>(residentKilobytes() - before) / 1024, "MB");
}

void measureReader(Conversation &talk)
{
    std::printf("TranscriptReader: filter and search with the window open\n");
    Ui::TranscriptReader reader;
    reader.resize(windowSize);
    showNow(reader);
    reader.setStore(&talk.store);
    auto *marks = reader.findChild<Ui::Landmarks *>();
    print("know every error, warning and slow reply", untilTrue([&] { return marks->size() == talk.store.size(); }));
    auto *rows = reader.findChild<Transcript::FilteredRows *>();
    for (const QString &text : {u"dir==s"_s, u"code>=500"_s, u"relay"_s, u"/reader-.*99@/"_s}) {
        reader.findChild<Ui::FilterBar *>()->apply(text);
        const Taken taken = untilTrue([&] { return !rows->isBusy(); });
        const QByteArray name = u"filter %1 (%2 lines)"_s.arg(text).arg(rows->matchCount()).toUtf8();
        print(name.constData(), taken);
    }
    reader.findChild<Ui::FilterBar *>()->apply(QString());
    auto *search = reader.findChild<Ui::Search *>();
    search->setQuery({u"go ahead"_s, false, false});
    print("search for words that half of the lines have", untilTrue([&] { return !search->isRunning(); }));
    search->setQuery({});
}

/// A server that says 100,000 different lines a second: how long does the window not answer?
void measureFlood()
{
    std::printf("Flood of 100,000 lines a second, for five seconds, followed in an open window\n");
    Conversation talk;
    Ui::TranscriptReader reader;
    reader.resize(windowSize);
    reader.setStore(&talk.store);
    showNow(reader);
    QElapsedTimer since;
    since.start();
    QElapsedTimer beat;
    beat.start();
    qint64 longest = 0;
    qint64 said = 0;
    untilTrue([&] {
        longest = std::max(longest, beat.restart());
        for (const qint64 due = since.elapsed() * 100; said < due; said += 2)
            say(talk.store, talk.clock, 1);
        return since.elapsed() > 5000;
    });
    print("lines said", static_cast<double>(said), "");
    print("rows in the table", reader.view().shown().rowCount(), "");
    print("longest time without an answer", static_cast<double>(longest), "ms");
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    const qsizetype lines = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    std::printf(
        "%lld lines, platform %s\n", static_cast<long long>(lines), qPrintable(QGuiApplication::platformName()));
    Conversation talk;
    const qint64 before = residentKilobytes();
    print("fill the store", milliseconds(1, [&](int) { say(talk.store, talk.clock, lines / 2); }));
    print("memory of the store", static_cast<double>(residentKilobytes() - before) / 1024, "MB");
    {
        Ui::TranscriptModel model;
        Ui::TranscriptView view(model);
        measureTable("TranscriptView", view, model, talk);
    }
    {
        Ui::TranscriptModel model;
        QTableView plain;
        plain.setModel(&model);
        measureTable("QTableView, plain, on the same model", plain, model, talk);
    }
    measureReader(talk);
    if (lines <= 1'000'000)
        measureText(talk);
    measureFlood();
    return 0;
}
