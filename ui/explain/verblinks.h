// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Ui {

/// Verbs that may be said, each a link; Tab goes from one to the next, Enter chooses it. All of them are words of this
/// program, none of them came from a server.
class VerbLinks final : public QLabel {
    Q_OBJECT
public:
    explicit VerbLinks(const QList<QByteArray> &verbs, QWidget *parent = nullptr);

Q_SIGNALS:
    void verbChosen(const QByteArray &verb);

protected:
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace Ui
