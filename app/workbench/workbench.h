// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QObject>
#include <QString>

#include "base/clock.h"
#include "profiles/accountstore.h"
#include "profiles/keychain.h"
#include "workbench/accountsdesk.h"
#include "workbench/comparedesk.h"
#include "workbench/composedesk.h"
#include "workbench/consoledesk.h"
#include "workbench/dialoguedesk.h"
#include "workbench/historydesk.h"
#include "workbench/ladderdesk.h"
#include "workbench/practicedesk.h"
#include "workbench/repeaterdesk.h"

namespace Workbench {

/// Where the program keeps its things.
struct Places {
    QString configFolder; ///< accounts, settings
    QString dataFolder; ///< drafts, history
    QString keychainService;

    /// The user's own, by the XDG rules.
    [[nodiscard]] static Places ofUser();
};

/// Holds the desks and makes them in order; decides nothing.
class Workbench final : public QObject {
    Q_OBJECT
public:
    explicit Workbench(const Places &places, QObject *parent = nullptr);
    ~Workbench() override;

    [[nodiscard]] PracticeDesk &practice() { return m_practice; }
    [[nodiscard]] AccountsDesk &accounts() { return m_accounts; }
    [[nodiscard]] DialogueDesk &dialogue() { return m_dialogue; }
    [[nodiscard]] ConsoleDesk &console() { return m_console; }
    [[nodiscard]] RepeaterDesk &repeater() { return m_repeater; }
    /// Made when it is first asked for: it restores the letter of the draft file, and only one program may do that.
    [[nodiscard]] ComposeDesk &compose();
    /// Made when it is first asked for; from then on conversations are kept.
    [[nodiscard]] HistoryDesk &history();
    [[nodiscard]] CompareDesk &comparison();
    [[nodiscard]] LadderDesk &ladder();

private:
    Base::SystemClock m_clock;
    Profiles::AccountStore m_accountStore;
    Profiles::Keychain m_keychain;
    PracticeDesk m_practice;
    AccountsDesk m_accounts;
    DialogueDesk m_dialogue;
    ConsoleDesk m_console;
    RepeaterDesk m_repeater;
    QString m_draftPath;
    QString m_historyPath;
    std::unique_ptr<ComposeDesk> m_compose;
    std::unique_ptr<HistoryDesk> m_history;
    std::unique_ptr<CompareDesk> m_comparison;
    std::unique_ptr<LadderDesk> m_ladder;
};

} // namespace Workbench
