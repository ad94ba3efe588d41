// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableWidget>

#include "ui/inbox/envelopewords.h"

namespace Ui {

/// Names and what they say, side by side; long texts wrap, and lines can be copied.
class NamedTextTable final : public QTableWidget {
    Q_OBJECT
public:
    /// name: for screen readers.
    explicit NamedTextTable(const QString &name, QWidget *parent = nullptr);

    void showLines(const QList<NamedText> &lines);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void copySelected() const;
};

} // namespace Ui
