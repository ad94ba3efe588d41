// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

#include "ui/docks.h"

class QAction;

namespace Workbench {
class Workbench;
}

namespace Ui {

class ComparePane;
class DetailPanes;
class HistoryPane;

/// The panes that look at conversations of before: the history of all, and two of them beside each other.
class HistoryPanes final : public QObject {
    Q_OBJECT
public:
    /// The desks must outlive the panes; the window owns them.
    HistoryPanes(Workbench::Workbench &workbench, DetailPanes &details, QWidget *window);

    [[nodiscard]] QList<PaneSpec> specs() const;
    /// What everyone looks at is to be kept.
    [[nodiscard]] QAction *keep() const { return m_keep; }
    /// For the File menu.
    [[nodiscard]] QAction *openFile() const { return m_openFile; }
    /// For the Dialogue menu.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }

Q_SIGNALS:
    /// This pane has something to show that was asked for.
    void paneWanted(QWidget *pane);
    /// What everyone looks at is to be said again.
    void repeatWanted();

private:
    void makeActions();
    void askForFile(void (HistoryPanes::*take)(const QString &path));
    void showFile(const QString &path);
    void compareWithFile(const QString &path);
    void compareWithLastGood();
    void follow();
    void layBelow();
    void drawTogether(const QList<qint64> &ids);
    void openPart(int part);

    Workbench::Workbench &m_workbench;
    HistoryPane *m_history;
    ComparePane *m_compare;
    DetailPanes &m_details;
    QAction *m_openFile = nullptr;
    QAction *m_keep = nullptr;
    QAction *m_compareWithGood = nullptr;
    QAction *m_compareWithFile = nullptr;
    QAction *m_backToLatest = nullptr;
    QList<QAction *> m_actions;
};

} // namespace Ui
