// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QTableView>

#include "ui/timing/timingpainter.h"

namespace Ui {

class TimingModel;

/// The waterfall of a conversation: what took how long, to be zoomed and measured.
class TimingView final : public QTableView {
    Q_OBJECT
public:
    struct Range {
        qint64 from = 0; ///< nanoseconds
        qint64 to = 0;
        friend bool operator==(const Range &, const Range &) = default;
    };

    /// The model must outlive the view.
    explicit TimingView(TimingModel &model, QWidget *parent = nullptr);

    /// Selects the span that a row of the transcript belongs to; -1: selects none.
    void showEntry(qsizetype entry);
    /// What is measured: the stretch that was drawn, else the selected span; none: neither.
    [[nodiscard]] std::optional<Range> measured() const;
    /// Places in the viewport.
    [[nodiscard]] TimeScale scale() const;
    /// What the two ends of the axis are.
    [[nodiscard]] Range shown() const;
    void zoomTo(const TimingView::Range &range);
    void zoomToMeasured();
    void zoomToAll();
    /// Selects the span that waited longest, then the next, and so on.
    void goToSlowest();
    /// The model has another run beside this one.
    void takeLook();

Q_SIGNALS:
    /// First row of the transcript in the span that was chosen by the user.
    void entryChosen(qsizetype entry);
    /// The range that the mouse draws has changed.
    void measuring();
    /// A range was drawn; the place is one of the screen.
    void rangeDrawn(const QPoint &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void zoomAround(qint64 moment, double factor);
    void forgetRange();
    void lookAnew();

    TimingModel &m_model;
    TimingPainter m_painter;
    std::optional<Range> m_zoomed; ///< none: the whole conversation
    std::optional<Range> m_range; ///< that the mouse has drawn
    std::optional<QPoint> m_pressedAt;
    int m_slowest = -1; ///< row that was gone to last
    bool m_isSilent = false; ///< the selection is not the user's
};

} // namespace Ui
