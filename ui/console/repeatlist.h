// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QTableWidget>

class QAction;

namespace Workbench {
class RepeaterDesk;
struct RepeatStep;
} // namespace Workbench

namespace Ui {

/// What is said again, line by line, each with its reply: to be changed, switched off and put in another order.
class RepeatList final : public QTableWidget {
    Q_OBJECT
public:
    /// The desk must outlive the list.
    explicit RepeatList(Workbench::RepeaterDesk &desk, QWidget *parent = nullptr);

    /// Rows of the chosen lines that are switched on.
    [[nodiscard]] QSet<qsizetype> chosen() const;
    /// What can be done with its lines.
    [[nodiscard]] const QList<QAction *> &lineActions() const { return m_lineActions; }

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Step : quint8 { Earlier, Later };

    QAction *addKey(const QString &symbol, const QString &text, const QKeySequence &key);
    void makeActions();
    void showSteps();
    void showStep(int row);
    [[nodiscard]] QTableWidgetItem *cell(int row, int column);
    void takeEdits();
    void move(Step step);
    void addStep();
    void removeChosen();
    void follow();

    Workbench::RepeaterDesk &m_desk;
    QList<QAction *> m_lineActions;
    QAction *m_earlier = nullptr;
    QAction *m_later = nullptr;
    QAction *m_add = nullptr;
    QAction *m_remove = nullptr;
    bool m_isShowing = false; ///< the list is being filled: what changes in it is not the user's
};

} // namespace Ui
