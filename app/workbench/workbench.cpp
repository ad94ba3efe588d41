// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbench/workbench.h"

#include <QStandardPaths>

namespace Workbench {

using namespace Qt::StringLiterals;

Places Places::ofUser()
{
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return {config + u"/postscope"_s, data + u"/postscope"_s, u"postscope"_s};
}

Workbench::Workbench(const Places &places, QObject *parent)
    : QObject(parent)
    , m_accountStore(places.configFolder + u"/accounts.ini"_s)
    , m_keychain(places.keychainService)
    , m_practice(m_clock)
    , m_accounts(m_accountStore, m_keychain, m_practice, places.configFolder + u"/settings.ini"_s)
    , m_dialogue(m_clock)
    , m_console(m_accounts, m_practice, m_dialogue)
    , m_repeater(m_console)
    , m_draftPath(places.dataFolder + u"/draft.json"_s)
    , m_historyPath(places.dataFolder + u"/history.sqlite"_s)
{
}

Workbench::~Workbench()
{
    if (m_compose)
        m_compose->saveNow();
}

ComposeDesk &Workbench::compose()
{
    if (!m_compose)
        m_compose = std::make_unique<ComposeDesk>(m_accounts, m_dialogue, Archive::DraftFile(m_draftPath));
    return *m_compose;
}

HistoryDesk &Workbench::history()
{
    if (!m_history)
        m_history = std::make_unique<HistoryDesk>(m_historyPath, m_dialogue, m_practice);
    return *m_history;
}

CompareDesk &Workbench::comparison()
{
    if (!m_comparison)
        m_comparison = std::make_unique<CompareDesk>(history(), m_dialogue);
    return *m_comparison;
}

LadderDesk &Workbench::ladder()
{
    if (!m_ladder)
        m_ladder = std::make_unique<LadderDesk>(history(), comparison());
    return *m_ladder;
}

} // namespace Workbench
