// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/common/theme.h"

namespace Ui {

class Landmarks;

/// The whole transcript as a strip beside its table: where errors, warnings, slow replies and hits are, and which part is
/// in sight. What it shows can be reached by keys too.
class OverviewStrip final : public QWidget {
    Q_OBJECT
public:
    /// The landmarks must outlive the strip.
    explicit OverviewStrip(const Landmarks &landmarks, QWidget *parent = nullptr);

    /// Rows of the store at the edges of the table; -1: none.
    void setSight(std::pair<qsizetype, qsizetype> rows);
    /// Rows of the store in ascending order; the list must outlive the strip. Null: none.
    void setHits(const QList<quint32> *hits);
    /// Rows of the store that a filter lets pass; as the hits.
    void setPassed(const QList<quint32> *rows);
    /// Something has changed: painted soon, ten times a second at most.
    void refresh();
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Row of the store.
    void entryWanted(qsizetype row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] qsizetype rowAt(int y) const;
    [[nodiscard]] int yOf(qsizetype row) const;
    void paintGravity(QPainter &painter) const;
    void paintRows(QPainter &painter, const QList<quint32> &rows, int x, int width, Tone tone) const;
    void paintSight(QPainter &painter) const;

    const Landmarks &m_landmarks;
    const QList<quint32> *m_hits = nullptr;
    const QList<quint32> *m_passed = nullptr;
    std::pair<qsizetype, qsizetype> m_sight{-1, -1};
    QTimer m_soon;
};

} // namespace Ui
