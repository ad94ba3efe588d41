// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/transcript/stations.h"

namespace Ui {

/// The way of a letter as a line of seven stations, each with its word, its mark and its time.
class StageStrip final : public QWidget {
    Q_OBJECT
public:
    explicit StageStrip(QWidget *parent = nullptr);

    void setStations(const Stations &stations);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF cell(std::size_t index) const;
    void paintLine(QPainter &painter, std::size_t index) const;
    void paintMark(QPainter &painter, std::size_t index) const;
    void paintWords(QPainter &painter, std::size_t index) const;

    Stations m_stations;
};

} // namespace Ui
