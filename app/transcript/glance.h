// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include "transcript/annotation.h"
#include "transcript/entry.h"

namespace Transcript {

/// What can be read of an entry without a copy: for those who look at a million of them.
struct Glance {
    qint64 time = 0; ///< nanoseconds since the conversation began
    EntryKind kind = EntryKind::Note;
    bool isEncrypted = false;
    bool isComplete = true;
    bool isMarked = false;
    bool isOfLetter = false; ///< as Entry::isOfLetter
    bool beginsSegment = false; ///< as Entry::beginsSegment
    bool hasCuts = false;
    Level level = Level::None;
    int code = 0; ///< a reply's
    quint32 enhancedCode = 0; ///< a reply's, see PackedCode
    qsizetype answers = 0; ///< a reply: number of the command or body that it answers; 0: none
    QByteArrayView octets; ///< of a command or a reply; good while the store lives and nobody writes

    /// A command's verb as it stands there; empty where it has none.
    [[nodiscard]] QByteArrayView verb() const
    {
        return kind == EntryKind::Command && !isOfLetter ? verbIn(octets) : QByteArrayView();
    }
};

} // namespace Transcript
