// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <map>

#include <QJsonObject>

#include "cli/invocation.h"
#include "cli/runningcommand.h"
#include "practice/keptmessage.h"
#include "practice/settings.h"

namespace Base {
class Clock;
}
namespace Transcript {
class Store;
}
namespace Workbench {
class PracticeDesk;
}

namespace Cli {

class Console;
class EntryFeed;

/// How the options of `serve` want the practice server to be; the password comes from the environment.
[[nodiscard]] OrRefusal<Practice::Settings> settingsFrom(const Invocation &invocation);

/// `serve`: the practice server, its side of every conversation live on standard output.
class ServeCommand final : public RunningCommand {
    Q_OBJECT
public:
    /// All of them must outlive the command.
    ServeCommand(Invocation invocation, Console &console, Workbench::PracticeDesk &desk, const Base::Clock &clock,
        QObject *parent = nullptr);

    void start() override;
    /// The first time the server says goodbye to its clients; the second time it does not wait for them.
    void interrupt() override;

private:
    void follow(Transcript::Store *store);
    void letGo(Transcript::Store *store);
    /// One of the two: the object with --json, else the lines.
    void show(int client, QJsonObject object, const QString &lines);
    void show(const Practice::KeptMessage &message);
    void leave();
    void finish();

    Invocation m_invocation;
    Console &m_console;
    Workbench::PracticeDesk &m_desk;
    const Base::Clock &m_clock;
    std::chrono::nanoseconds m_began{0};
    std::map<Transcript::Store *, EntryFeed *> m_feeds; ///< of the clients that are here
    int m_clients = 0; ///< that have come
    qint64 m_messages = 0;
    qint64 m_accepted = 0;
    bool m_isLeaving = false;
};

} // namespace Cli
