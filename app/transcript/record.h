// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transcript/annotation.h"
#include "transcript/entry.h"
#include "transcript/octetarena.h"

namespace Transcript {

/// An entry as the store keeps it. A million of them are 32 MB; what few entries have stands in tables beside.
struct Record {
    qint64 time = 0; ///< nanoseconds since the conversation began
    OctetArena::Place place = 0; ///< a body: its index among the bodies
    quint32 length = 0; ///< octets in the arena
    quint32 answers = 0;
    quint32 enhancedCode = 0; ///< see PackedCode
    quint16 code = 0; ///< a reply's; of a note, its kind
    EntryKind kind : 2 = EntryKind::Note;
    Level level : 2 = Level::None;
    bool isEncrypted : 1 = false;
    bool isComplete : 1 = true;
    bool isMarked : 1 = false;
    bool hasNote : 1 = false; ///< beside it, in its annotation
    bool hasRun : 1 = false; ///< others like it followed
    bool isOfLetter : 1 = false;
    bool beginsSegment : 1 = false;
    bool hasCuts : 1 = false; ///< beside it
};
static_assert(sizeof(Record) == 32);

} // namespace Transcript
