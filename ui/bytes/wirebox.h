// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include "ui/common/theme.h"

namespace Ui {

/// A box in the pane of octets, in words: what crossed together.
struct WireBox {
    struct Line {
        QString text;
        bool isWire = false; ///< it was said; else it is a word of ours about it
        bool isWarning = false;
        friend bool operator==(const Line &, const Line &) = default;
    };

    Tone tone = Tone::Note; ///< of who speaks
    QString who; ///< "C →"
    QString spokenWho; ///< "client", for a screen reader
    QString time; ///< seconds
    QString size; ///< "29 octets"
    bool isEncrypted = false;
    QList<Line> lines;
    qint64 hiddenOctets = 0; ///< that cannot be read there; 0: all can
    qsizetype first = 0; ///< rows of the transcript
    qsizetype last = 0;

    /// All of it, for a screen reader.
    [[nodiscard]] QString spoken() const;
    /// What stands in it, as text.
    [[nodiscard]] QString copied() const;
    friend bool operator==(const WireBox &, const WireBox &) = default;
};

/// Boxes, and one sentence about what they are.
struct WireBoxes {
    QString sentence;
    QList<WireBox> boxes;
};

/// More than these are not shown.
inline constexpr qsizetype mostWireBoxes = 5000;

} // namespace Ui
