// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace Delivery {
struct RecipientResult;
struct Report;
} // namespace Delivery

namespace Ui {

/// How a run ended, and who got the letter.
class OutcomeCard final : public QWidget {
    Q_OBJECT
public:
    explicit OutcomeCard(const Delivery::Report &report, QWidget *parent = nullptr);

private:
    void addRecipient(const Delivery::RecipientResult &result);

    QVBoxLayout *m_column;
};

} // namespace Ui
