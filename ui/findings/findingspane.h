// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QTimer>
#include <QWidget>

#include "diagnosis/finding.h"

class QAction;
class QLabel;
class QSettings;
class QStackedWidget;

namespace Workbench {
class DialogueDesk;
}

namespace Ui {

class FindingDetail;
class FindingsTree;

/// What is remarkable in a conversation, by rules: hints, each with the line that shows it.
class FindingsPane final : public QWidget {
    Q_OBJECT
public:
    /// The desk must outlive the pane.
    explicit FindingsPane(Workbench::DialogueDesk &desk, QWidget *parent = nullptr);

    /// Row of the transcript that was chosen elsewhere; -1: none.
    void showEntry(qsizetype entry);
    /// Which rules are not told of.
    void remember(QSettings &settings) const;
    void recall(const QSettings &settings);

Q_SIGNALS:
    /// Row of the transcript that was chosen here.
    void entryChosen(qsizetype entry);
    /// The transcript is to show what this filter leaves.
    void filterWanted(const QString &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    [[nodiscard]] QWidget *makePage();
    void refresh();
    void showChosen();
    void chooseFinding();
    void mute(const QSet<QString> &rules);
    void muteChosen();
    void filterToChosen();
    [[nodiscard]] QList<Diagnosis::Finding> all() const;

    Workbench::DialogueDesk &m_desk;
    QSet<QString> m_muted;
    QTimer m_refresh; ///< a flood of lines is shown a few times a second
    QStackedWidget *m_pages;
    QLabel *m_counts;
    FindingsTree *m_tree;
    FindingDetail *m_detail;
    QAction *m_filter;
    QAction *m_copy;
    QAction *m_mute;
    QAction *m_unmute;
};

} // namespace Ui
