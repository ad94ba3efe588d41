// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextLayout>
#include <QWidget>

#include "diagnosis/explanation.h"

namespace Ui {

/// A line of the conversation as it was said. What can be explained is underlined; pointer and keyboard walk through it,
/// and one part is always the one in question.
class LineView final : public QWidget {
    Q_OBJECT
public:
    LineView(const QString &line, const QList<Diagnosis::ExplainedPart> &parts, QWidget *parent = nullptr);

    /// Index of the part in question; -1: there is none.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int part);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void currentChanged(int part);

protected:
    bool focusNextPrevChild(bool isNext) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void underlineParts();
    void announce();
    /// Whether there was one to go to.
    bool walk(int steps);
    [[nodiscard]] int partAt(QPointF position) const;
    [[nodiscard]] QList<QRectF> boxesOf(const Diagnosis::ExplainedPart &part) const;

    QTextLayout m_layout;
    QList<Diagnosis::ExplainedPart> m_parts;
    QList<int> m_walk; ///< the parts that stand in the line, in their order
    int m_current = -1;
};

} // namespace Ui
