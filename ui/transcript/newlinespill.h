// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace Ui {

/// "12 new lines", over the lower edge of a table that does not follow its end. A click goes there.
class NewLinesPill final : public QToolButton {
    Q_OBJECT
public:
    explicit NewLinesPill(QWidget *table);

    /// 0 hides it.
    void setCount(int lines);
};

} // namespace Ui
