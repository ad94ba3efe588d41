// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures, never judges: 100 MB from the window to Postfix's smtp-sink on loopback, beside curl in the same run.

#include <cstdio>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QScrollBar>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "transcript/store.h"
#include "ui/mainwindow.h"
#include "ui/transcript/transcriptview.h"
#include "workbench/workbench.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 attachmentOctets = 100 * 1000 * 1000;
constexpr double megabyte = 1e6;

/// Resident memory of this process now, in octets.
qint64 residentOctets()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').at(1).toLongLong() * 4096;
}

/// The longest time that the event loop did not come round, and the most memory, while it beats.
class Heartbeat final : public QObject {
public:
    Heartbeat()
    {
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longestGap = std::max(m_longestGap, m_sinceLast.nsecsElapsed());
            m_sinceLast.restart();
            m_mostMemory = std::max(m_mostMemory, residentOctets());
            ++m_beats;
        });
    }
    void start()
    {
        m_longestGap = 0;
        m_beats = 0;
        m_mostMemory = residentOctets();
        m_sinceLast.restart();
        m_timer.start(1);
    }
    void stop() { m_timer.stop(); }
    [[nodiscard]] double longestGapMilliseconds() const { return static_cast<double>(m_longestGap) / 1e6; }
    [[nodiscard]] qint64 mostMemory() const { return m_mostMemory; }
    [[nodiscard]] int beats() const { return m_beats; }

private:
    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    qint64 m_longestGap = 0;
    qint64 m_mostMemory = 0;
    int m_beats = 0;
};

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

/// Postfix's smtp-sink: takes every letter and throws it away.
class Sink final {
public:
    bool start()
    {
        m_port = freePort();
        m_process.start(u"/usr/sbin/smtp-sink"_s, {u"-u"_s, u"nobody"_s, u"127.0.0.1:%1"_s.arg(m_port), u"100"_s});
        return m_process.waitForStarted() && QTest::qWaitFor([this] { return answers(); }, 5000);
    }
    ~Sink()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    [[nodiscard]] bool answers() const
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_port);
        return socket.waitForConnected(100);
    }

    QProcess m_process;
    quint16 m_port = 0;
};

void row(const char *what, double value, const char *unit, const char *goal)
{
    std::printf("%-58s %10.1f %-5s %s\n", what, value, unit, goal);
}

/// Repaints and scrolls, as a person does who watches.
class Watcher final : public QObject {
public:
    explicit Watcher(Ui::MainWindow &window)
        : m_view(window.findChild<Ui::TranscriptView *>())
    {
        connect(&m_timer, &QTimer::timeout, this, [this, &window] {
            QScrollBar *bar = m_view->verticalScrollBar();
            bar->setValue(bar->value() == bar->minimum() ? bar->maximum() : bar->minimum());
            window.repaint();
        });
        m_timer.start(50);
    }

private:
    Ui::TranscriptView *m_view;
    QTimer m_timer;
};

double secondsOfCurl(quint16 port, const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    const QStringList arguments{u"-s"_s, u"smtp://127.0.0.1:%1"_s.arg(port), u"--mail-from"_s, u"ann@example.org"_s,
        u"--mail-rcpt"_s, u"bob@example.org"_s, u"-F"_s, u"=hello"_s, u"-F"_s, u"file=@%1;encoder=base64"_s.arg(path)};
    return QProcess::execute(u"curl"_s, arguments) == 0 ? static_cast<double>(timer.nsecsElapsed()) / 1e9 : 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QTemporaryDir folder;
    const QString attachment = folder.filePath(u"big.bin"_s);
    QFile file(attachment);
    Sink sink;
    if (!file.open(QIODevice::WriteOnly) || !file.resize(attachmentOctets) || !sink.start()) {
        std::fputs("smtp-sink (package postfix) and 100 MB of room are needed\n", stderr);
        return 1;
    }
    file.close();

    Workbench::Workbench bench({folder.filePath(u"config"_s), folder.filePath(u"data"_s), u"postscope-bench"_s});
    Profiles::Account account;
    account.label = u"smtp-sink"_s;
    account.from = u"ann@example.org"_s;
    account.host = u"127.0.0.1"_s;
    account.port = sink.port();
    account.security = Smtp::Security::None;
    bench.accounts().save(account, {});
    Ui::MainWindow window(bench, folder.filePath(u"window.ini"_s));
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return 1;

    Message::Draft draft = bench.compose().snapshot().draft;
    draft.to = {u"bob@example.org"_s};
    draft.subject = u"100 MB"_s;
    const auto write = [&] {
        bench.compose().setDraft(draft);
        return bench.compose().attach({attachment}).isEmpty();
    };
    QObject::connect(&bench.dialogue(), &Workbench::DialogueDesk::finished, &application, &QCoreApplication::quit,
        Qt::QueuedConnection);

    Watcher watcher(window);
    Heartbeat heart;
    const qint64 before = residentOctets();
    if (!write())
        return 1;
    QElapsedTimer timer;
    heart.start();
    timer.start();
    bench.compose().send();
    QApplication::exec(); // until it is finished: waiting in any other way would be measured too
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    heart.stop();
    const bool isAccepted = bench.dialogue().snapshot().report->outcome == Smtp::Outcome::Accepted;
    const double curl = secondsOfCurl(sink.port(), attachment);

    std::printf("100 MB attachment, base64 on the way, window on platform \"%s\"%s\n\n",
        qPrintable(QGuiApplication::platformName()), isAccepted ? "" : " (NOT ACCEPTED)");
    row("Postscope, from the window", attachmentOctets / megabyte / seconds, "MB/s", "");
    row("curl -F, the same attachment", curl > 0 ? attachmentOctets / megabyte / curl : 0, "MB/s", "");
    row("Postscope : curl", curl / seconds, "x", "goal >= 4 (the engine alone)");
    row("longest gap of the event loop, repainting and scrolling", heart.longestGapMilliseconds(), "ms", "");
    row("times that the event loop came round", heart.beats(), "", "");
    row("growth of memory while sending", static_cast<double>(heart.mostMemory() - before) / megabyte, "MB",
        "goal < 60");

    if (!write())
        return 1;
    bool isCancelled = false;
    const auto cancelInTheMiddle = [&] {
        if (bench.dialogue().snapshot().bodySent < attachmentOctets / 2 || isCancelled)
            return;
        isCancelled = true;
        timer.restart();
        bench.dialogue().cancel();
    };
    QObject::connect(
        &bench.dialogue(), &Workbench::DialogueDesk::changed, &application, cancelInTheMiddle, Qt::QueuedConnection);
    bench.compose().send();
    QApplication::exec();
    row("from Cancel in the middle to the end", static_cast<double>(timer.nsecsElapsed()) / 1e6, "ms", "");
    return 0;
}
