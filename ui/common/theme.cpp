// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/theme.h"

#include <algorithm>

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPalette>

namespace Ui {

namespace {

constexpr float selectionTint = 0.18F;

QColor onLight(Tone tone)
{
    switch (tone) {
    case Tone::Client:
        return {0x3d, 0x4e, 0xac};
    case Tone::Server:
        return {0x0b, 0x6e, 0x69};
    case Tone::Done:
        return {0x1e, 0x7b, 0x34};
    case Tone::GoOn:
        return {0x0b, 0x62, 0xc4};
    case Tone::Later:
        return {0x8a, 0x5a, 0x00};
    case Tone::No:
        return {0xb3, 0x26, 0x1e};
    case Tone::Note:
    case Tone::Muted:
        break;
    }
    return {0x5b, 0x64, 0x70};
}

QColor onDark(Tone tone)
{
    switch (tone) {
    case Tone::Client:
        return {0xaa, 0xb4, 0xff};
    case Tone::Server:
        return {0x6f, 0xd6, 0xce};
    case Tone::Done:
        return {0x7b, 0xd8, 0x8f};
    case Tone::GoOn:
        return {0x8a, 0xb8, 0xff};
    case Tone::Later:
        return {0xf0, 0xb9, 0x4d};
    case Tone::No:
        return {0xff, 0x8a, 0x80};
    case Tone::Note:
    case Tone::Muted:
        break;
    }
    return {0x9a, 0xa4, 0xb1};
}

QColor mixed(const QColor &ground, const QColor &color, float share)
{
    const auto mix = [share](float a, float b) {
        return a + (b - a) * share;
    };
    return QColor::fromRgbF(
        mix(ground.redF(), color.redF()), mix(ground.greenF(), color.greenF()), mix(ground.blueF(), color.blueF()));
}

QFont scaled(QFont font, qreal factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    return font;
}

} // namespace

QColor toneColor(Tone tone, const QPalette &palette)
{
    return isDark(palette) ? onDark(tone) : onLight(tone);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Base).lightness() < 128;
}

QPalette quietSelection(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Base);
    QPalette quiet;
    quiet.setColor(QPalette::Highlight, mixed(ground, palette.color(QPalette::Highlight), selectionTint));
    quiet.setColor(QPalette::HighlightedText, palette.color(QPalette::Text));
    return quiet;
}

QFont wireFont()
{
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const qreal wanted = QFontMetricsF(QGuiApplication::font()).xHeight();
    const qreal found = QFontMetricsF(fixed).xHeight();
    return found > 0 ? scaled(fixed, wanted / found) : fixed;
}

QFont smallFont()
{
    return scaled(QGuiApplication::font(), 0.9);
}

QFont titleFont()
{
    QFont font = scaled(QGuiApplication::font(), 1.3);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace Ui
