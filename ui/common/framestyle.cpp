// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/framestyle.h"

#include <algorithm>

#include <QFrame>
#include <QPainter>
#include <QStyleOption>

#include "ui/common/icons.h"
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

/// A button that opens a menu at once, with a word or a symbol in it; the mark of the menu stands behind that.
bool opensMenu(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button != nullptr && button->features.testFlag(QStyleOptionToolButton::HasMenu)
        && !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

constexpr int menuMarkSide = 12;
constexpr int menuMarkRoom = menuMarkSide + gap / 2;

void drawMenuMark(const QStyleOptionToolButton &button, const QRect &place, QPainter *painter)
{
    QRect mark(0, 0, menuMarkSide, menuMarkSide);
    mark.moveCenter(place.center());
    const auto group = button.state.testFlag(QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    drawSymbol(painter, mark, u"go-down"_s, button.palette.color(group, QPalette::ButtonText));
}

/// What is left of the button for its word, or for the mark.
QRect menuButtonPart(const QRect &button, Qt::LayoutDirection direction, bool isMark)
{
    QRect part = button;
    if (isMark)
        part.setLeft(button.right() - menuMarkRoom + 1);
    else
        part.setRight(button.right() - menuMarkRoom);
    return QStyle::visualRect(direction, button, part);
}

/// Where the text of a chooser is longer than its field, it ends in dots.
QStyleOptionComboBox withCutText(const QStyleOptionComboBox &box, const QRect &field)
{
    QStyleOptionComboBox cut = box;
    const int taken = gap / 2 + (box.currentIcon.isNull() ? 0 : box.iconSize.width() + gap / 2);
    cut.currentText = box.fontMetrics.elidedText(box.currentText, Qt::ElideRight, std::max(field.width() - taken, 0));
    return cut;
}

} // namespace

FrameStyle::FrameStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void FrameStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_IndicatorArrowDown && opensMenu(option))
        return; // stands in the corner of the button there; drawn with the word instead
    const auto *field = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == PE_PanelLineEdit && field != nullptr && field->state.testFlag(State_ReadOnly)) {
        QStyleOptionFrame quiet = *field;
        quiet.palette.setBrush(QPalette::Base, field->palette.brush(QPalette::Window));
        QProxyStyle::drawPrimitive(element, &quiet, painter, widget);
    } else {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    const bool isBox = element == PE_IndicatorCheckBox;
    const bool isRadio = element == PE_IndicatorRadioButton;
    const bool isField = element == PE_FrameLineEdit && !option->state.testFlag(State_HasFocus);
    const bool isPanel = element == PE_Frame && isFlat(option->palette);
    const bool isButton = element == PE_PanelButtonCommand && isFlat(option->palette);
    if ((isBox || isRadio || isField || isPanel || isButton) && isDark(option->palette))
        drawFrame(option, painter, isRadio);
}

void FrameStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_ToolButtonLabel && opensMenu(option)) {
        QStyleOptionToolButton label = *qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const QRect mark = menuButtonPart(label.rect, label.direction, true);
        label.rect = menuButtonPart(label.rect, label.direction, false);
        QProxyStyle::drawControl(element, &label, painter, widget);
        drawMenuMark(label, mark, painter);
        return;
    }
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool isLine = frame != nullptr && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine);
    if (element == CE_ShapedFrame && isLine && isFlat(option->palette)) {
        const bool isLevel = frame->frameShape == QFrame::HLine;
        const QPoint middle = frame->rect.center();
        painter->fillRect(isLevel ? QRect(frame->rect.left(), middle.y(), frame->rect.width(), 1)
                                  : QRect(middle.x(), frame->rect.top(), 1, frame->rect.height()),
            toneColor(Tone::Muted, option->palette));
        return;
    }
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (element == CE_ComboBoxLabel && box != nullptr) {
        const QStyleOptionComboBox cut
            = withCutText(*box, subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget));
        QProxyStyle::drawControl(element, &cut, painter, widget);
        return;
    }
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

QSize FrameStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    return type == CT_ToolButton && opensMenu(option) ? wanted + QSize(menuMarkRoom, 0) : wanted;
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
