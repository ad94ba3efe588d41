// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QMessageBox;
class QWidget;

namespace Workbench {
class Workbench;
}

namespace Ui {

/// Asks before a window goes with something that would be lost: a letter not sent, a conversation still running.
class CloseGuard final : public QObject {
    Q_OBJECT
public:
    CloseGuard(Workbench::Workbench &workbench, QWidget *window);

    /// True: close now. False: a question has been put, and closeAllowed() may follow.
    [[nodiscard]] bool mayClose();

Q_SIGNALS:
    void closeAllowed();

private:
    void askAboutConversation();
    void askAboutLetter();
    void allow();

    Workbench::Workbench &m_workbench;
    QWidget *m_window;
    QPointer<QMessageBox> m_question;
    bool m_isAllowed = false;
    bool m_isWaitingForEnd = false; ///< of a cancelled conversation
};

} // namespace Ui
