// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Ui {

class LadderModel;
class LadderPainter;

/// Draws the rungs of the view.
class LadderDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// Both must outlive the delegate.
    LadderDelegate(const LadderModel &model, const LadderPainter &painter, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const LadderModel &m_model;
    const LadderPainter &m_painter;
};

} // namespace Ui
