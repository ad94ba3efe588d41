// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryDir>
#include <QUuid>

#include "workbench/workbench.h"

namespace Support {

/// A workbench of its own, in a folder that goes with it; the practice server is not started yet.
class Desk final {
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Workbench::Workbench &bench() { return m_bench; }
    [[nodiscard]] QString settingsPath() const { return path(QStringLiteral("window.ini")); }

    /// A letter that can be sent.
    void writeLetter(const QString &to = QStringLiteral("bo@example.org"))
    {
        Message::Draft draft = m_bench.compose().snapshot().draft;
        draft.to = {to};
        draft.subject = QStringLiteral("Dinner");
        draft.text = QStringLiteral("Half past seven.\n");
        m_bench.compose().setDraft(draft);
    }

    /// A server of the user's own, chosen; the practice server under another name, so that it answers.
    QString addAccount()
    {
        const Net::Endpoint &endpoint = m_bench.practice().snapshot().endpoint;
        Profiles::Account account;
        account.label = QStringLiteral("Work");
        account.from = QStringLiteral("Ann <ann@desk.example>");
        account.host = endpoint.host;
        account.port = endpoint.port;
        account.user = QStringLiteral("ann");
        return m_bench.accounts().save(account, {});
    }

private:
    QTemporaryDir m_folder;
    Workbench::Workbench m_bench{Workbench::Places{m_folder.filePath(QStringLiteral("config")),
        m_folder.filePath(QStringLiteral("data")), QUuid::createUuid().toString(QUuid::WithoutBraces)}};
};

} // namespace Support
