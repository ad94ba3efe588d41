// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/transcript/inputstrip.h"

class QLabel;
class QLineEdit;

namespace Ui {

/// Where one gives a filter its name. Hidden until it is wanted.
class FilterNameBar final : public InputStrip {
    Q_OBJECT
public:
    explicit FilterNameBar(QWidget *parent = nullptr);

    void open(const QString &filter, const QString &name);

Q_SIGNALS:
    void named(const QString &name);
    void closed();

protected:
    void leave() override;

private:
    void finish();

    QLabel *m_what;
    QLineEdit *m_name;
};

} // namespace Ui
