// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace Workbench {
class PracticeDesk;
class Workbench;
class ConsoleDesk;
} // namespace Workbench

namespace Ui {

class ConsoleLine;
class PlainLabel;
class ServerChoice;
class SymbolLabel;
class VerbBar;

/// SMTP by hand: a server, the verbs that may be said now, a line, and what is wrong with it. What is said stands in the
/// conversation.
class ConsolePane final : public QWidget {
    Q_OBJECT
public:
    /// The desks must outlive the pane.
    explicit ConsolePane(Workbench::Workbench &workbench, QWidget *parent = nullptr);

    /// Begins a line with this verb, and leaves it to the user to say it.
    void begin(const QByteArray &verb);

private:
    void arrange(QPushButton *block);
    void offerLineEnds();
    void follow();
    void takeVerb(const QByteArray &verb);
    [[nodiscard]] QByteArray lineFor(const QByteArray &verb) const;
    void sayLine();
    void askForBlock(const QString &block);
    void askForLogin();
    void takeKeyboard(bool isTalking);
    void showRemarks();
    void showLineEnd();

    const Workbench::PracticeDesk &m_practice;
    Workbench::ConsoleDesk &m_desk;
    ServerChoice *m_choice;
    VerbBar *m_verbs;
    ConsoleLine *m_line;
    QLabel *m_mark; ///< the line end, as marks
    QComboBox *m_lineEnd;
    QPushButton *m_say;
    QCheckBox *m_inClear; ///< lets passwords go out in clear
    SymbolLabel *m_symbol;
    PlainLabel *m_remark;
    bool m_wasTalking = false; ///< or was about to
};

} // namespace Ui
