// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/words/timemode.h"

class QAction;
class QStackedWidget;

namespace Transcript {
class Store;
}
namespace Workbench {
class DialogueDesk;
}

namespace Ui {

class LadderModel;
class LadderView;
class NoticeStrip;
class TimelineFollower;

/// The conversation as arrows between client and server, downwards in time.
class LadderPane final : public QWidget {
    Q_OBJECT
public:
    /// The desk must outlive the pane.
    explicit LadderPane(Workbench::DialogueDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] LadderView &view() { return *m_view; }
    /// Row of the transcript that was chosen elsewhere; -1: none.
    void showEntry(qsizetype entry);
    /// Draws this one below, under a heading; null: none. It lives until another one is set.
    void setBelow(const Transcript::Store *store);
    void setTimeMode(TimeMode mode);
    /// Asks where to.
    void saveAs();
    void saveTo(const QString &path);

Q_SIGNALS:
    /// Row of the transcript that was chosen here.
    void entryChosen(qsizetype entry);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions();
    void copy(QString (*draw)(const QList<const Transcript::Store *> &conversations));
    QAction *addPaneAction(const QString &text, const QString &key);
    void takeStore();

    TimelineFollower *m_follower;
    LadderModel *m_model;
    LadderView *m_view;
    NoticeStrip *m_trouble;
    QStackedWidget *m_pages;
};

} // namespace Ui
