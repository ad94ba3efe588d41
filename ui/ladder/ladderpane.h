// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/words/timemode.h"
#include "workbench/ladderpart.h"

class QAction;
class QModelIndex;
class QStackedWidget;

namespace Transcript {
struct LadderChapter;
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
    /// Draws these one below the other, each under a heading; fewer than two: only that which everyone looks at. They live
    /// until others are set.
    void setParts(const QList<Workbench::LadderPart> &parts);
    /// What did not work.
    void complain(const QString &sentence);
    void setTimeMode(TimeMode mode);
    /// Asks where to.
    void saveAs();
    void saveTo(const QString &path);

Q_SIGNALS:
    /// Row of the transcript that was chosen here.
    void entryChosen(qsizetype entry);
    /// Everyone is to look at this one of several.
    void partChosen(int part);
    /// Of several, only that which everyone looks at is to be drawn.
    void aloneWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions();
    void copy(QString (*draw)(const QList<Transcript::LadderChapter> &chapters));
    QAction *addPaneAction(const QString &text, const QString &key);
    void takeStore();
    void followParts();
    void open(const QModelIndex &index);

    TimelineFollower *m_follower;
    LadderModel *m_model;
    LadderView *m_view;
    NoticeStrip *m_trouble;
    NoticeStrip *m_several; ///< says that they are, and leads back to one
    QAction *m_alone = nullptr;
    int m_partsSaid = 0; ///< by that
    QStackedWidget *m_pages;
};

} // namespace Ui
