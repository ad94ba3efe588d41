// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Ui {

/// How the parts of a bar of the waterfall are told from each other: each as it is drawn there, with its word.
class TimingLegend final : public QWidget {
    Q_OBJECT
public:
    explicit TimingLegend(QWidget *parent = nullptr);

    /// Whether the bars of a compared conversation stand below.
    void setOverlay(bool hasOverlay);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QStringList words() const;
    void paintSwatch(QPainter &painter, const QRect &place, int part) const;

    bool m_hasOverlay = false;
};

} // namespace Ui
