// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIconEngine>
#include <QString>

namespace Ui {

/// Draws one symbol of ours in the palette's colours of the moment, so that it follows a change of appearance.
class SymbolEngine final : public QIconEngine {
public:
    explicit SymbolEngine(QString name);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;
    bool isNull() override;

private:
    QString m_name;
};

} // namespace Ui
