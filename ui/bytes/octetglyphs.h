// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QFontMetrics>
#include <QStringList>

namespace Ui {

/// One glyph for each octet, so that every octet has its place: letters as they are, marks for what has none
/// (␍ ␊ ⇥ ·). A letter of several octets stands at its first, the others get a dot of their own.
[[nodiscard]] QStringList octetGlyphs(QByteArrayView octets);
/// The glyph, or an arrow that says the same where no font has the sign of a carriage return or a line feed.
[[nodiscard]] QString drawableGlyph(QStringView glyph, const QFontMetrics &metrics);
/// Whether a glyph stands for something that has no letter, and is drawn muted.
[[nodiscard]] bool isMark(QStringView glyph);

} // namespace Ui
