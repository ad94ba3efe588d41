// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "diagnosis/finding.h"

class QWidget;

namespace Workbench {
class Workbench;
}

namespace Ui {

/// Does what the buttons of the findings promise, at the desks.
class Fixer final : public QObject {
    Q_OBJECT
public:
    /// The desks must outlive the fixer; the window is what questions belong to.
    Fixer(Workbench::Workbench &workbench, QWidget *window);

    void fix(Diagnosis::Fix fix);
    /// Asks for the password of the chosen account, then wishes to send.
    void askForPassword();

Q_SIGNALS:
    void sendWanted();
    void editLetterWanted();
    void editServerWanted(const QString &accountId);

private:
    void bringBackForRefused();
    void useStartTls();
    void useImplicitTls();
    void askToTrust();
    void trust();

    Workbench::Workbench &m_workbench;
    QWidget *m_window;
    bool m_isAsking = false; ///< one question for a password at a time
};

} // namespace Ui
