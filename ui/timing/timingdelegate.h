// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Ui {

class TimingModel;
class TimingPainter;

/// Draws the bars of the view.
class TimingDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// Both must outlive the delegate.
    TimingDelegate(const TimingModel &model, const TimingPainter &painter, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const TimingModel &m_model;
    const TimingPainter &m_painter;
};

} // namespace Ui
