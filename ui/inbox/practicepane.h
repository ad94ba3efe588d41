// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace Workbench {
class PracticeDesk;
}

namespace Ui {

class KeptMessagesModel;
class MessageTabs;
class NoticeStrip;

/// The letters that the practice server has received, and each of them in full.
class PracticePane final : public QWidget {
    Q_OBJECT
public:
    /// The desk must outlive the pane.
    explicit PracticePane(Workbench::PracticeDesk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    /// There is nothing here yet: a first letter should be sent.
    void sendPracticeLetterWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFilled();
    [[nodiscard]] QWidget *makeEmpty();
    [[nodiscard]] QToolButton *makeButton(const QString &symbol, const QString &text);
    void fitColumns();
    void follow();
    void showSelected();
    void offerUndo(int forgotten);
    void askWhereToSave();
    void save(qsizetype index, const QString &path);

    Workbench::PracticeDesk &m_desk;
    KeptMessagesModel *m_model;
    NoticeStrip *m_notice;
    QStackedWidget *m_pages;
    QSplitter *m_split;
    QTreeView *m_list;
    QLabel *m_summary;
    MessageTabs *m_tabs;
};

} // namespace Ui
