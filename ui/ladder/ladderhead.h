// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace Ui {

class LadderPainter;

/// The names of the lanes, above a ladder that scrolls.
class LadderHead final : public QHeaderView {
    Q_OBJECT
public:
    /// The painter must outlive the head.
    explicit LadderHead(const LadderPainter &painter, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    const LadderPainter &m_painter;
};

} // namespace Ui
