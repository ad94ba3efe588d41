// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace Workbench {
class HistoryDesk;
}

namespace Ui {

class HistoryList;
class HistorySearch;
class LabelBar;
class NoticeStrip;
class RetentionBar;

/// The conversations that are kept: to be found, looked at again, compared and deleted.
class HistoryPane final : public QWidget {
    Q_OBJECT
public:
    /// The desk must outlive the pane.
    explicit HistoryPane(Workbench::HistoryDesk &desk, QWidget *parent = nullptr);

    /// What is done with the conversations that are chosen here, for the menu of the window.
    [[nodiscard]] QAction *draw() const;

Q_SIGNALS:
    void compareWanted(qint64 one, qint64 other);
    void ladderWanted(const QList<qint64> &ids);
    /// What everyone looks at is to be said again.
    void repeatWanted();

protected:
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFoot();
    void lookFor();
    void goToList();
    void askForTag();
    void askForNote();
    void follow();
    void showNotice();

    Workbench::HistoryDesk &m_desk;
    NoticeStrip *m_notice;
    HistorySearch *m_search;
    QTimer m_typing; ///< looks for what was typed when the fingers rest
    QStackedWidget *m_pages;
    HistoryList *m_list;
    LabelBar *m_label;
    RetentionBar *m_retention;
    QLabel *m_count;
    bool m_isNote = false; ///< what is asked for is a note, not a tag
};

} // namespace Ui
