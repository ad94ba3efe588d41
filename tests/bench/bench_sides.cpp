// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdio>

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>

#include "support/handmadetalk.h"
#include "ui/ladder/ladderpane.h"
#include "ui/ladder/ladderview.h"
#include "ui/timing/timingpane.h"
#include "ui/timing/timingview.h"
#include "workbench/dialoguedesk.h"

// How long ladder and waterfall take with a long conversation. Prints; judges nothing.

namespace {

constexpr int frames = 200;

void print(const char *what, double milliseconds)
{
    std::printf("  %-44s %10.2f ms\n", what, milliseconds);
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// One picture of the view at each of many places.
void scroll(QAbstractItemView &view)
{
    QElapsedTimer timer;
    timer.start();
    double worst = 0;
    for (int frame = 0; frame < frames; ++frame) {
        QElapsedTimer one;
        one.start();
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / frames * frame);
        view.viewport()->grab();
        worst = std::max(worst, milliseconds(one));
    }
    print("a frame while scrolling, on average", milliseconds(timer) / frames);
    print("the slowest frame", worst);
}

template <typename Pane> void measure(const char *name, Support::HandmadeTalk &talk)
{
    std::printf("%s, %lld entries\n", name, static_cast<long long>(talk.store().size()));
    Workbench::DialogueDesk desk(talk.clock());
    Pane pane(desk);
    pane.resize(900, 700);
    pane.show();
    QElapsedTimer timer;
    timer.start();
    Q_EMIT desk.transcriptReplaced(&talk.store());
    pane.view().viewport()->grab();
    print("until it is drawn", milliseconds(timer));
    scroll(pane.view());
    QSignalSpy inserted(pane.view().model(), &QAbstractItemModel::rowsInserted);
    timer.restart();
    talk.talk("NOOP", "250 so", 1);
    inserted.wait();
    pane.view().viewport()->grab();
    print("one exchange more, with its batch of 33 ms", milliseconds(timer));
    Q_EMIT desk.transcriptReplaced(nullptr);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    for (const int exchanges : {5'000, 500'000}) {
        Support::HandmadeTalk talk;
        talk.connect();
        for (int i = 0; i < exchanges; ++i)
            talk.talk("RCPT TO:<user" + QByteArray::number(i) + "@example.org>", "250 2.1.5 Ok", 1 + i % 7);
        measure<Ui::LadderPane>("ladder", talk);
        measure<Ui::TimingPane>("waterfall", talk);
    }
    return 0;
}
