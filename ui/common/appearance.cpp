// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/appearance.h"

#include <cstdlib>

#include <QApplication>
#include <QStyle>

namespace Ui {

namespace {

struct Grounds {
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb text;
    QRgb muted;
    QRgb disabled;
    QRgb highlight;
    QRgb highlightedText;
    QRgb link;
    QRgb shadow;
};

QPalette paletteOf(const Grounds &grounds)
{
    QPalette palette(QColor(grounds.button), QColor(grounds.window)); // works out the shades of bevels
    palette.setColor(QPalette::Base, grounds.base);
    palette.setColor(QPalette::AlternateBase, grounds.alternate);
    palette.setColor(QPalette::ToolTipBase, grounds.alternate);
    palette.setColor(QPalette::ToolTipText, grounds.text);
    palette.setColor(QPalette::PlaceholderText, grounds.muted);
    palette.setColor(QPalette::Highlight, grounds.highlight);
    palette.setColor(QPalette::HighlightedText, grounds.highlightedText);
    palette.setColor(QPalette::Link, grounds.link);
    palette.setColor(QPalette::LinkVisited, grounds.link);
    palette.setColor(QPalette::Shadow, grounds.shadow);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, grounds.text);
        palette.setColor(QPalette::Disabled, role, grounds.disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, grounds.disabled);
    return palette;
}

constexpr int leastDifference = 48; // of 255, in lightness
constexpr float paleness = 0.6F;

/// Of the text of the same ground, where it cannot be told from the ground itself.
void makeSeen(QPalette &palette, QPalette::ColorGroup group, QPalette::ColorRole role, QPalette::ColorRole text,
    QPalette::ColorRole ground)
{
    const int lightness = palette.color(QPalette::Active, ground).lightness();
    if (std::abs(palette.color(group, role).lightness() - lightness) >= leastDifference)
        return;
    QColor pale = palette.color(QPalette::Active, text);
    pale.setAlphaF(paleness);
    palette.setColor(group, role, pale);
}

} // namespace

QPalette completed(QPalette palette)
{
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        makeSeen(palette, group, QPalette::PlaceholderText, QPalette::Text, QPalette::Base);
    makeSeen(palette, QPalette::Disabled, QPalette::Text, QPalette::Text, QPalette::Base);
    makeSeen(palette, QPalette::Disabled, QPalette::WindowText, QPalette::WindowText, QPalette::Window);
    makeSeen(palette, QPalette::Disabled, QPalette::ButtonText, QPalette::ButtonText, QPalette::Button);
    return palette;
}

QPalette lightPalette()
{
    return paletteOf({
        .window = 0xfff5f6f8,
        .base = 0xffffffff,
        .alternate = 0xffeef0f4,
        .button = 0xfff0f2f5,
        .text = 0xff1b1f24,
        .muted = 0xff5b6470,
        .disabled = 0xff9aa2ac,
        .highlight = 0xff3d4eac,
        .highlightedText = 0xffffffff,
        .link = 0xff0b62c4,
        .shadow = 0xff8a929c,
    });
}

QPalette darkPalette()
{
    return paletteOf({
        .window = 0xff20242a,
        .base = 0xff17191d,
        .alternate = 0xff262b32,
        .button = 0xff2b3038,
        .text = 0xffe6e8eb,
        .muted = 0xff9aa4b1,
        .disabled = 0xff666f7b,
        .highlight = 0xff5b6fd6,
        .highlightedText = 0xffffffff,
        .link = 0xff8ab8ff,
        .shadow = 0xff0d0f12,
    });
}

void applyAppearance(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        QApplication::setPalette(lightPalette());
        return;
    case Appearance::Dark:
        QApplication::setPalette(darkPalette());
        return;
    case Appearance::System:
        break;
    }
    QApplication::setPalette(QPalette());
    const bool hasNobodyChosen = QApplication::palette() == QApplication::style()->standardPalette();
    if (hasNobodyChosen)
        QApplication::setPalette(lightPalette());
    else if (const QPalette whole = completed(QApplication::palette()); whole != QApplication::palette())
        QApplication::setPalette(whole); // where nothing is missing, the desktop's own is followed when it changes
}

} // namespace Ui
