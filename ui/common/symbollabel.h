// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/common/theme.h"

namespace Ui {

/// A symbol in the colour of its meaning. Stands beside the word that says the same.
class SymbolLabel final : public QWidget {
    Q_OBJECT
public:
    SymbolLabel(QString symbol, Tone tone, QWidget *parent = nullptr);

    void setSymbol(const QString &symbol, Tone tone);
    void setSide(int side);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_symbol;
    Tone m_tone;
    int m_side = 32;
};

} // namespace Ui
