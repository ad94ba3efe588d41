// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace Ui {

/// Fusion, with frames that can be seen on a dark ground: Fusion makes them darker than the window, and there they
/// vanish. Where buttons and tabs have the colour of the window, as in themes of high contrast, they get theirs as well.
/// Fields that can only be read have the ground of the window. A button that opens a menu has the mark of it behind its
/// word. Text in lists and tables keeps off the edges. And without its own icons on the buttons of dialogs, which are
/// dark on every ground.
class FrameStyle final : public QProxyStyle {
    Q_OBJECT
public:
    FrameStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    int pixelMetric(
        PixelMetric metric, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
        QStyleHintReturn *returnData = nullptr) const override;
};

} // namespace Ui
