// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include "smtp/plan.h"

class QComboBox;
class QLineEdit;

namespace Workbench {
class PracticeDesk;
}

namespace Ui {

class PlainLabel;

/// Name and secret for a login that the program does for somebody who speaks by hand.
class HandLoginDialog final : public QDialog {
    Q_OBJECT
public:
    /// mechanisms: those of the server, or those that are asked for. server: where the secret goes, host and port.
    HandLoginDialog(const QList<QByteArray> &mechanisms, const QString &server, QWidget *parent = nullptr);

    /// What was typed; the field of the secret is empty afterwards.
    [[nodiscard]] Smtp::Login takeLogin();
    /// Where the server is our own, which lets everybody in, that is said.
    void compareWith(const Workbench::PracticeDesk &practice, const QString &server);

private:
    QComboBox *m_mechanism;
    QLineEdit *m_user;
    QLineEdit *m_secret;
    PlainLabel *m_practice;
};

} // namespace Ui
