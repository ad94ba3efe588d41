// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "workbench/historydesk.h"

class QSpinBox;

namespace Ui {

/// How many conversations are kept, and for how long.
class RetentionBar final : public QWidget {
    Q_OBJECT
public:
    /// The desk must outlive the bar.
    explicit RetentionBar(Workbench::HistoryDesk &desk, QWidget *parent = nullptr);

private:
    void follow();
    void apply();

    Workbench::HistoryDesk &m_desk;
    QSpinBox *m_count;
    QSpinBox *m_days;
};

} // namespace Ui
