// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/selectiontint.h"

#include <QGuiApplication>
#include <QPalette>

namespace Ui {

namespace {

constexpr float selectionTint = 0.18F;

QColor mixed(const QColor &ground, const QColor &color, float share)
{
    const auto mix = [share](float a, float b) {
        return a + (b - a) * share;
    };
    return QColor::fromRgbF(
        mix(ground.redF(), color.redF()), mix(ground.greenF(), color.greenF()), mix(ground.blueF(), color.blueF()));
}

} // namespace

QPalette withTintedSelection(const QPalette &palette)
{
    const QPalette general = QGuiApplication::palette();
    QPalette quiet = palette;
    quiet.setColor(
        QPalette::Highlight, mixed(general.color(QPalette::Base), general.color(QPalette::Highlight), selectionTint));
    quiet.setColor(QPalette::HighlightedText, general.color(QPalette::Text));
    return quiet;
}

} // namespace Ui
