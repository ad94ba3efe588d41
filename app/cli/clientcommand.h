// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "cli/invocation.h"
#include "cli/letteroptions.h"
#include "cli/runningcommand.h"
#include "cli/transcriptsink.h"
#include "delivery/order.h"
#include "profiles/account.h"

namespace Base {
class Clock;
}
namespace Workbench {
class HistoryDesk;
class Workbench;
} // namespace Workbench

namespace Cli {

class Console;
class LiveRun;
struct Conclusion;

/// `send` and `probe`: everything is made ready and checked, then one conversation runs.
class ClientCommand final : public RunningCommand {
    Q_OBJECT
public:
    /// All of them must outlive the command.
    ClientCommand(Invocation invocation, Console &console, Workbench::Workbench &workbench, const Base::Clock &clock,
        QObject *parent = nullptr);

    void start() override;
    void interrupt() override;

private:
    // Each makes one thing ready and answers with what is in the way.
    [[nodiscard]] std::optional<Refusal> openFiles();
    [[nodiscard]] std::optional<Refusal> lookAtTlsFiles() const;
    [[nodiscard]] std::optional<Refusal> takeRoute();
    [[nodiscard]] std::optional<Refusal> findAccount();
    [[nodiscard]] std::optional<Refusal> takeLogin();
    [[nodiscard]] std::optional<Refusal> takeMail();

    void takeOrder();
    void run(Delivery::Order order);
    void stepThrough();
    void finish(const Conclusion &conclusion);
    [[nodiscard]] Base::Result<Delivery::Order> practiceOrder();

    Invocation m_invocation;
    Console &m_console;
    Workbench::Workbench &m_workbench;
    const Base::Clock &m_clock;
    TranscriptSink m_transcriptSink;
    Net::Route m_route;
    std::optional<Profiles::Account> m_account;
    std::optional<Smtp::Login> m_login; ///< of the options; none: the account's, or none
    std::optional<Delivery::MailObject> m_mail;
    Workbench::HistoryDesk *m_history = nullptr; ///< null: the run is not kept
    LiveRun *m_run = nullptr; ///< null: not begun
};

} // namespace Cli
