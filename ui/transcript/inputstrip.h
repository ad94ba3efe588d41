// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace Ui {

/// A strip in which one types something about the transcript, and which Esc leaves: there Esc does not end the
/// conversation.
class InputStrip : public QFrame {
    Q_OBJECT
public:
    using QFrame::QFrame;

protected:
    virtual void leave() = 0;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Ui
