// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/appearance.h"

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

} // namespace

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
}

} // namespace Ui
