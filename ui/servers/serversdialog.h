// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QDialog>

#include "profiles/account.h"

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace Workbench {
class AccountsDesk;
}

namespace Ui {

class AccountForm;
class NoticeStrip;
class PlainLabel;

/// The servers that one can send through. What was changed is saved or dropped on purpose, never on the way.
class ServersDialog final : public QDialog {
    Q_OBJECT
public:
    /// The desk must outlive the dialog.
    explicit ServersDialog(Workbench::AccountsDesk &desk, QWidget *parent = nullptr);

    /// Shows this one. An id that is not there: the first.
    void editAccount(const QString &id);
    /// An empty form.
    void addAccount();
    void reject() override;

private:
    using Step = std::function<void()>;

    void arrange();
    [[nodiscard]] QLayout *makeListColumn();
    [[nodiscard]] QWidget *makePracticePage();
    void follow();
    void fillList();
    void listChosen();
    void showAccount(const QString &id);
    void showRow(const QString &id);
    void showNew();
    /// Does it at once, or after the user has decided on what is not saved.
    void leaveFor(const Step &step);
    [[nodiscard]] bool save();
    void askToRemove();
    void remove(const QString &id);
    void showButtons();

    Workbench::AccountsDesk &m_desk;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_save;
    NoticeStrip *m_notice;
    QStackedWidget *m_pages;
    PlainLabel *m_practiceText;
    AccountForm *m_form;
    QString m_shownId; ///< empty: one that is not saved yet
};

} // namespace Ui
