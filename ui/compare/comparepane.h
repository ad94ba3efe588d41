// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTableView;

namespace Workbench {
class CompareDesk;
}

namespace Ui {

class CompareModel;
class NoticeStrip;

/// Two conversations beside each other.
class ComparePane final : public QWidget {
    Q_OBJECT
public:
    /// The desk must outlive the pane.
    explicit ComparePane(Workbench::CompareDesk &desk, QWidget *parent = nullptr);

private:
    void makeTable();
    [[nodiscard]] QWidget *makeHead();
    void addButton(
        QHBoxLayout &row, const QString &symbol, const QString &text, const QString &key, void (ComparePane::*press)());
    void addIgnored(QHBoxLayout &row, const QString &text, QCheckBox *&box);
    void swap();
    void goToNext();
    void goToPrevious();
    void goTo(bool isForward);
    void applyIgnored();
    void follow();

    Workbench::CompareDesk &m_desk;
    CompareModel *m_model;
    NoticeStrip *m_notice;
    QStackedWidget *m_pages;
    QTableView *m_table;
    QLabel *m_left;
    QLabel *m_right;
    QLabel *m_count;
    QCheckBox *m_times = nullptr;
    QCheckBox *m_ids = nullptr;
    QCheckBox *m_hosts = nullptr;
};

} // namespace Ui
