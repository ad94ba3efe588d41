// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QObject>

#include "cli/progressbar.h"
#include "cli/runoutput.h"

namespace Base {
class Clock;
}
namespace Delivery {
struct Order;
}
namespace Transcript {
class Store;
}
namespace Workbench {
class DialogueDesk;
}

namespace Cli {

class Console;
class EntryFeed;

/// Runs an order at the dialogue desk and shows it while it runs.
class LiveRun final : public QObject {
    Q_OBJECT
public:
    /// The desk, the console and the clock must outlive it.
    LiveRun(Workbench::DialogueDesk &desk, std::unique_ptr<RunOutput> output, Console &console,
        const Base::Clock &clock, QObject *parent = nullptr);

    void run(Delivery::Order order);
    /// Cancels in the defined way; after the final dot the second call gives up waiting for the verdict.
    void interrupt();
    /// The last word to standard output; after it nothing is shown any more.
    void conclude(const Conclusion &conclusion) { m_output->conclude(conclusion); }

Q_SIGNALS:
    /// Without the message that a practice server received.
    void finished(const Cli::Conclusion &conclusion);

private:
    void follow(Transcript::Store *store);
    void showChange();
    void finish(const Delivery::Report &report, const QList<Diagnosis::Finding> &findings);
    [[nodiscard]] Delivery::Report reportOfGivingUp() const;

    Workbench::DialogueDesk &m_desk;
    const Base::Clock &m_clock;
    std::unique_ptr<RunOutput> m_output;
    bool m_showsProgress;
    ProgressBar m_progress;
    EntryFeed *m_feed = nullptr;
    int m_handshakesShown = 0;
    Net::Endpoint m_server;
    QStringList m_recipients;
    qint64 m_startedAt = 0;
};

} // namespace Cli
