// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

#include <QList>
#include <QWidget>

#include "diagnosis/sessionpath.h"

class QPainterPath;

namespace Ui {

class StateNode;

/// The steps of a session as a graph: where it stands, which way it came, and where it may go.
class StateDiagram final : public QWidget {
    Q_OBJECT
public:
    explicit StateDiagram(QWidget *parent = nullptr);

    void setPath(const Diagnosis::SessionPath &path);
    [[nodiscard]] const StateNode &node(Smtp::SessionStep step) const;
    /// "2" beside the second move; several where it was gone several times. Empty: never.
    [[nodiscard]] QString numbers(Smtp::SessionStep from, Smtp::SessionStep to) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepChosen(Smtp::SessionStep step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Edge {
        Smtp::SessionStep from;
        Smtp::SessionStep to;
    };

    struct Cells {
        QList<int> widths; ///< of each column
        int together = 0;
        int height = 0;
    };

    void place();
    void paintEdge(QPainter &painter, const Edge &edge, const QString &numbers) const;
    [[nodiscard]] QPainterPath pathOf(const Edge &edge) const;
    [[nodiscard]] QPointF labelPlace(const Edge &edge, const QPointF &middle, const QSizeF &label) const;
    [[nodiscard]] Cells cells() const;
    [[nodiscard]] QSize sizeFor(int gapWidth) const;

    static const QList<Edge> usualEdges;

    QList<StateNode *> m_nodes; ///< in the order of SessionStep
    QList<Diagnosis::SessionMove> m_moves;
};

} // namespace Ui
