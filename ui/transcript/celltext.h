// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "ui/common/theme.h"

class QFontMetrics;

namespace Transcript {
struct Entry;
}

namespace Ui {

// What the cells of the transcript say. Octets come through Base::visibleText, so nothing a server says can act here.

/// A time without the last digits of the second, where there is no room for them.
[[nodiscard]] QString timeInRoom(QString time, const QFontMetrics &metrics, int width);
/// "C →", "← S", "•".
[[nodiscard]] QString whoCell(const Transcript::Entry &entry);
[[nodiscard]] Tone whoTone(const Transcript::Entry &entry);
/// The verb of a command; the code of a reply behind the glyph of its class: "✓ 250"; how grave a note is: "✕ error", ""
/// for most of them. Gravity: bits of Transcript::Gravity, as below.
[[nodiscard]] QString whatCell(const Transcript::Entry &entry, quint8 gravity);
/// The class of a reply's code, the gravity of a note; the speaker's tone for everything else.
[[nodiscard]] Tone whatTone(const Transcript::Entry &entry, quint8 gravity);
/// What follows the verb or the code, in its first line.
[[nodiscard]] QString textCell(const Transcript::Entry &entry);
/// One line of a reply of several, without its code; with the code where that differs from the reply's.
[[nodiscard]] QString lineCell(const Transcript::Entry &entry, qsizetype line);
/// "9 ms"; "" where there was nothing to wait for.
[[nodiscard]] QString waitCell(const Transcript::Entry &entry);
/// "✕ error", "! warning"; "" for an ordinary line.
[[nodiscard]] QString gravityCell(quint8 gravity);
[[nodiscard]] Tone gravityTone(quint8 gravity);

} // namespace Ui
