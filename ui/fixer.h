// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <optional>

#include <QObject>

#include "diagnosis/finding.h"
#include "profiles/account.h"

class QWidget;

namespace Workbench {
class Workbench;
}

namespace Ui {

/// Does what the buttons of the findings promise, at the desks: to the letter and the account of the run that they were
/// found in, and to no other.
class Fixer final : public QObject {
    Q_OBJECT
public:
    /// The desks must outlive the fixer; the window is what questions belong to.
    Fixer(Workbench::Workbench &workbench, QWidget *window);

    void fix(Diagnosis::Fix fix);

Q_SIGNALS:
    void sendWanted();
    void editLetterWanted();
    void editServerWanted(const QString &accountId);

private:
    [[nodiscard]] std::optional<Profiles::Account> accountOfRun() const;
    [[nodiscard]] bool isStillItsServer(const Profiles::Account &account) const;
    bool bringBackForRefused();
    void useStartTls(const Profiles::Account &account);
    void useImplicitTls(const Profiles::Account &account);
    void askToTrust(const Profiles::Account &account);
    void askForPassword(const Profiles::Account &account, const std::function<void()> &next);
    void sendAgain(const QString &accountId);

    Workbench::Workbench &m_workbench;
    QWidget *m_window;
    bool m_isAsking = false; ///< one question for a password at a time
};

} // namespace Ui
