// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/framestyle.h"

#include <QPainter>
#include <QStyleOption>

#include "ui/common/theme.h"

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal radius = 2;

void drawFrame(const QStyleOption *option, QPainter *painter, bool isRound)
{
    QColor color = toneColor(Tone::Muted, option->palette);
    if (!option->state.testFlag(QStyle::State_Enabled))
        color = option->palette.color(QPalette::Disabled, QPalette::ButtonText);
    const QRectF frame = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(color);
    painter->setBrush(Qt::NoBrush);
    if (isRound)
        painter->drawEllipse(frame);
    else
        painter->drawRoundedRect(frame, radius, radius);
    painter->restore();
}

/// Fusion tells buttons and tabs by their shades, of which black has none.
bool isFlat(const QPalette &palette)
{
    return isDark(palette) && palette.color(QPalette::Button) == palette.color(QPalette::Window);
}

/// The line under the tab that is shown; above it where the tabs are below.
void drawCurrentMark(const QStyleOptionTab &tab, QPainter *painter)
{
    constexpr int width = 2;
    const bool isBelow = tab.shape == QTabBar::RoundedSouth || tab.shape == QTabBar::TriangularSouth;
    const int top = isBelow ? tab.rect.top() : tab.rect.bottom() - width + 1;
    painter->fillRect(tab.rect.left(), top, tab.rect.width(), width, tab.palette.color(QPalette::Highlight));
}

} // namespace

FrameStyle::FrameStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void FrameStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox;
    const bool isRadio = element == PE_IndicatorRadioButton;
    const bool isField = element == PE_FrameLineEdit && !option->state.testFlag(State_HasFocus);
    const bool isButton = element == PE_PanelButtonCommand && isFlat(option->palette);
    if ((isBox || isRadio || isField || isButton) && isDark(option->palette))
        drawFrame(option, painter, isRadio);
}

void FrameStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (element == CE_TabBarTabShape && tab != nullptr && tab->state.testFlag(State_Selected) && isFlat(tab->palette))
        drawCurrentMark(*tab, painter);
}

void FrameStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox && isDark(option->palette) && !option->state.testFlag(State_HasFocus))
        drawFrame(option, painter, false);
}

int FrameStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_FocusFrameHMargin) // what items of views keep free beside their text, less one
        return gap / 2;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int FrameStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace Ui
