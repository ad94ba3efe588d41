// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/common/theme.h"

namespace Ui {

/// A symbol and a word in the colour of their meaning, on a tint of it.
class ToneChip final : public QWidget {
    Q_OBJECT
public:
    ToneChip(const QString &symbol, Tone tone, const QString &word, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

} // namespace Ui
