// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Ui {

/// Text that is only ever text: a server's words cannot become markup here. Wraps; can be selected and copied.
class PlainLabel final : public QLabel {
    Q_OBJECT
public:
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);
    PlainLabel(const QString &text, const QFont &font, QWidget *parent = nullptr);

    void setColor(const QColor &color);
};

} // namespace Ui
