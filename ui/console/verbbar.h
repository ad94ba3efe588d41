// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QWidget>

class QPushButton;

namespace Smtp {
struct SessionPoint;
}

namespace Ui {

/// A button for each verb; those that may be said at this point of the session can be pressed.
class VerbBar final : public QWidget {
    Q_OBJECT
public:
    explicit VerbBar(QWidget *parent = nullptr);

    void setPoint(const Smtp::SessionPoint &point);
    void setNothingAllowed();

Q_SIGNALS:
    /// In capitals.
    void verbChosen(const QByteArray &verb);

private:
    QHash<QByteArray, QPushButton *> m_buttons;
};

} // namespace Ui
