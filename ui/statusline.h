// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStatusBar>
#include <QTimer>

#include "diagnosis/finding.h"
#include "ui/sendrate.h"

class QToolButton;

namespace Transcript {
class Store;
}

namespace Workbench {
class Workbench;
}

namespace Ui {

class ElidedLabel;
class SymbolLabel;

/// The state of things in one line: the worst finding, lines, the practice server, the account, the encryption.
class StatusLine final : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(Workbench::Workbench &workbench, QWidget *parent = nullptr);

    /// The filter for the chosen cell of the conversation; empty: there is none.
    void showTerm(const QString &term);

Q_SIGNALS:
    /// The user wants to read what was found.
    void findingsWanted();

private:
    void showDialogue();
    void showLines();
    void countLines(Transcript::Store *store);
    void showFindings();
    void showNews();
    void showRunning();
    void showEncryption();
    void showAccount();
    void showPractice();

    Workbench::Workbench &m_workbench;
    QTimer m_batch;
    QMetaObject::Connection m_counting; ///< to the store whose lines are counted
    SendRate m_rate;
    SymbolLabel *m_newsSymbol;
    ElidedLabel *m_news;
    ElidedLabel *m_term;
    QToolButton *m_findings;
    ElidedLabel *m_lines;
    ElidedLabel *m_practice;
    ElidedLabel *m_account;
    SymbolLabel *m_lock;
    ElidedLabel *m_encryption;
};

} // namespace Ui
