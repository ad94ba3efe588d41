// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAbstractItemView;

namespace Ui {

/// Keeps the selection of a list or table quiet, as quietSelection() says, whatever the palette becomes.
class QuietSelection final : public QObject {
    Q_OBJECT
public:
    /// Lives as long as the view.
    explicit QuietSelection(QAbstractItemView &view);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tint();

    QAbstractItemView &m_view;
};

} // namespace Ui
