// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QTimer>

#include "delivery/held.h"
#include "diagnosis/sessionreading.h"
#include "ui/common/theme.h"
#include "ui/transcript/inputstrip.h"

class QLabel;
class QPushButton;

namespace Workbench {
class DialogueDesk;
}

namespace Ui {

class LintedLine;
class PlainLabel;

/// What waits at the gate, to be read, changed, sent, skipped or broken off; and how long the server will wait for it.
/// Hidden while nothing waits.
class GateBar final : public InputStrip {
    Q_OBJECT
public:
    /// The desk must outlive the bar.
    explicit GateBar(Workbench::DialogueDesk &desk, QWidget *parent = nullptr);

    /// Says what stands in the line, changed or not.
    void send();
    /// Puts the keyboard into the line.
    void edit();

Q_SIGNALS:
    /// The keyboard is to go back to the lines; what was changed is as it was.
    void left();
    /// As it is typed anew; empty: it is as it was.
    void lineEdited(const QString &line);

protected:
    void leave() override;

private:
    [[nodiscard]] QPushButton *makeButton(const QString &symbol, const QString &text, const QString &tip);
    void arrange(QPushButton *drop, QPushButton *run);
    void refresh();
    void show(const Delivery::Held &held);
    void announce();
    void follow();
    void showTrouble(const QString &trouble, Tone tone);
    void count();
    [[nodiscard]] bool isEdited() const;

    Workbench::DialogueDesk &m_desk;
    std::optional<Delivery::Held> m_held;
    QLabel *m_title;
    QLabel *m_patience;
    LintedLine *m_line;
    PlainLabel *m_trouble; ///< why the line cannot be said, or what is wrong with it
    Smtp::SessionPoint m_point; ///< where it is said
    QPushButton *m_send;
    QPushButton *m_skip;
    QPushButton *m_quit;
    QTimer m_second;
};

} // namespace Ui
