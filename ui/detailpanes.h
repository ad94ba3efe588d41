// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

#include "ui/docks.h"

namespace Workbench {
class ComposeDesk;
class DialogueDesk;
} // namespace Workbench

namespace Ui {

class ExplainPane;
class FindingsPane;
class LadderPane;
class TimingPane;

/// The panes that look at one conversation, each from a side of its own. A line that is chosen in one is chosen in all.
class DetailPanes final : public QObject {
    Q_OBJECT
public:
    /// The desks, and the action that changes the envelope, must outlive the panes; the window owns them.
    DetailPanes(Workbench::DialogueDesk &desk, Workbench::ComposeDesk &compose, QAction &envelope, QWidget *window);

    [[nodiscard]] const QList<PaneSpec> &specs() const { return m_specs; }
    [[nodiscard]] ExplainPane &explain() { return *m_explain; }
    [[nodiscard]] FindingsPane &findings() { return *m_findings; }
    [[nodiscard]] LadderPane &ladder() { return *m_ladder; }
    [[nodiscard]] TimingPane &timing() { return *m_timing; }
    /// Row of the transcript that was chosen elsewhere; -1: none.
    void showEntry(qsizetype entry);

Q_SIGNALS:
    /// Row of the transcript that was chosen in one of the panes.
    void entryChosen(qsizetype entry);
    /// The transcript is to show what this filter leaves.
    void filterWanted(const QString &filter);
    /// To the panes.
    void entryShown(qsizetype entry);

private:
    template <typename Pane> void add(Pane *pane, const QString &name, const QString &title, const QString &key);

    QList<PaneSpec> m_specs;
    ExplainPane *m_explain;
    FindingsPane *m_findings;
    LadderPane *m_ladder;
    TimingPane *m_timing;
};

} // namespace Ui
