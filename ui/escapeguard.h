// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace Ui {

/// Esc ends the conversation only for somebody who watches it: among its lines or at a tool bar. Elsewhere it leaves what
/// is being written or has opened, and goes no further. The other key of the action holds everywhere.
class EscapeGuard final : public QObject {
    Q_OBJECT
public:
    /// Both must outlive the guard; the window is where the key arrives that nobody wanted.
    EscapeGuard(QWidget &window, const QWidget &conversation);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isWatching() const;

    const QWidget &m_window;
    const QWidget &m_conversation;
};

} // namespace Ui
