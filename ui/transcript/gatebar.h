// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;

namespace Ui {

/// Says which command waits at the gate, and lets it go. Hidden while none waits.
class GateBar final : public QFrame {
    Q_OBJECT
public:
    explicit GateBar(QWidget *parent = nullptr);

    /// The command as it may be seen; empty: nothing waits.
    void setHeld(const QByteArray &command);

Q_SIGNALS:
    void stepWanted();
    void runWanted();

private:
    QLabel *m_text;
};

} // namespace Ui
