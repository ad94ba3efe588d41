// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QLayout;
class QStackedWidget;

namespace Transcript {
class Store;
struct Extent;
} // namespace Transcript
namespace Workbench {
class DialogueDesk;
}

namespace Ui {

class NoticeStrip;
class PlainLabel;
class TimelineFollower;
class TimingLegend;
class TimingModel;
class TimingView;

/// Where the time of a conversation went, phase by phase.
class TimingPane final : public QWidget {
    Q_OBJECT
public:
    /// The desk must outlive the pane.
    explicit TimingPane(Workbench::DialogueDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] TimingView &view() { return *m_view; }
    /// Row of the transcript that was chosen elsewhere; -1: none.
    void showEntry(qsizetype entry);
    /// A run that this one is compared with, drawn in grey below it until another conversation is looked at; null: none.
    /// Its times are taken now.
    void setOverlay(const Transcript::Store *store);
    /// Asks where to.
    void saveAs();
    void saveTo(const QString &path);

Q_SIGNALS:
    /// Row of the transcript that was chosen here.
    void entryChosen(qsizetype entry);
    /// The transcript is to show what this filter leaves.
    void filterWanted(const QString &filter);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QLayout *makeFoot();
    void makeActions();
    QAction *addPaneAction(const QString &text, const QString &key);
    void takeStore();
    void tellNumbers();
    void filterToMeasured();
    void copyNumbers();
    void offer(const QPoint &place);
    [[nodiscard]] Transcript::Extent extent() const;

    TimelineFollower *m_follower;
    TimingModel *m_model;
    TimingView *m_view;
    PlainLabel *m_numbers; ///< of what is measured
    TimingLegend *m_legend; ///< how the parts of a bar are told from each other
    NoticeStrip *m_trouble;
    QStackedWidget *m_pages;
    QList<QAction *> m_rangeActions; ///< what can be done with a stretch that was drawn
};

} // namespace Ui
