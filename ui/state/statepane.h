// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "diagnosis/sessionpath.h"

class QStackedWidget;

namespace Workbench {
class DialogueDesk;
}

namespace Ui {

class PlainLabel;
class StateDiagram;
class TimelineFollower;
class VerbList;

/// Where in the dialogue client and server stand, and which commands are allowed there: behind the line that is
/// chosen, else behind the newest one.
class StatePane final : public QWidget {
    Q_OBJECT
public:
    /// The desk must outlive the pane.
    explicit StatePane(Workbench::DialogueDesk &desk, QWidget *parent = nullptr);

    /// Row of the transcript that was chosen elsewhere; -1: none.
    void showEntry(qsizetype entry);

Q_SIGNALS:
    /// Row of the transcript that was chosen here.
    void entryChosen(qsizetype entry);
    /// The transcript is to show what this filter leaves.
    void filterWanted(const QString &filter);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makePage();
    void takeStore();
    void refreshIfSeen();
    void refresh();
    void showPath(const Diagnosis::SessionPath &path);
    [[nodiscard]] bool isUnderWay(const Diagnosis::SessionPath &path) const;
    [[nodiscard]] QString endOf(const Diagnosis::SessionPath &path) const;
    [[nodiscard]] bool isOver() const;
    void filterTo(Smtp::SessionStep step);

    Workbench::DialogueDesk &m_desk;
    TimelineFollower *m_follower;
    StateDiagram *m_diagram;
    PlainLabel *m_where;
    VerbList *m_verbs;
    QStackedWidget *m_pages;
    Diagnosis::SessionPath m_newest; ///< to the end, as far as it was read
    Diagnosis::SessionPath m_chosen; ///< to the line that is chosen
    qsizetype m_entry = -1;
};

} // namespace Ui
