// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

#include "smtp/sessionpoint.h"

namespace Ui {

/// One step of the diagram: lit where the session stands, firm where it was, hollow where it will be when everything
/// that is pending is accepted, faint where it never was.
class StateNode final : public QAbstractButton {
    Q_OBJECT
public:
    enum class Look : quint8 { Never, Visited, Pending, Current };

    explicit StateNode(Smtp::SessionStep step, QWidget *parent = nullptr);

    [[nodiscard]] Smtp::SessionStep step() const { return m_step; }
    [[nodiscard]] Look look() const { return m_look; }
    void setLook(Look look, qsizetype visits);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Smtp::SessionStep m_step;
    Look m_look = Look::Never;
};

} // namespace Ui
