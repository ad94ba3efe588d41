// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace Ui {

class TimingModel;
class TimingPainter;

/// The axis above a waterfall that scrolls.
class TimingHead final : public QHeaderView {
    Q_OBJECT
public:
    /// Both must outlive the head.
    TimingHead(const TimingModel &model, const TimingPainter &painter, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    const TimingModel &m_model;
    const TimingPainter &m_painter;
};

} // namespace Ui
