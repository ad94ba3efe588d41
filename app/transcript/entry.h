// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include "base/note.h"
#include "transcript/segmentcut.h"

namespace Transcript {

enum class EntryKind : quint8 {
    Note, ///< the program's own word
    Command, ///< the client spoke; a masked secret is masked in the octets
    Reply, ///< the server spoke; all lines of one reply
    Body, ///< the letter, as one entry that grows while it is sent
};

/// How the letter went over the wire.
struct BodyFacts {
    qint64 octets = 0; ///< so far, before dots are doubled
    qint64 octetsTotal = 0; ///< announced; what octets will be
    qint64 lines = 0;
    qint64 dotsDoubled = 0;
    bool isChunked = false; ///< BDAT instead of DATA
    qint64 segments = 0; ///< that begin with it or within it; 0: not known, or none
    friend bool operator==(const BodyFacts &, const BodyFacts &) = default;
};

/// One thing that was said.
struct Entry {
    qsizetype number = 0; ///< from 1, never reused
    qint64 time = 0; ///< nanoseconds since the conversation began
    qint64 duration = 0; ///< nanoseconds from the first of it to the last: a body, or what was repeated
    qint64 wait = -1; ///< a reply: nanoseconds since the command was written; -1: unknown
    EntryKind kind = EntryKind::Note;
    bool isEncrypted = false;
    bool isOfLetter = false; ///< a command that is none: a line of a letter, typed behind 354; or the dot that ends it
    bool isComplete = true; ///< nothing more will come: a reply's last line is there, a body was sent whole
    int code = 0; ///< a reply's code; 0: not yet known, or, when complete, lines that are no reply
    QByteArray enhancedCode; ///< a reply's enhanced status code as its parser read it, "5.7.1"; may be empty
    qsizetype answers = 0; ///< a reply: number of the command or body that it answers; 0: none
    qint64 repeats = 0; ///< how often the same was said again at once, and unasked: none of these has an entry
    QByteArray octets; ///< exactly as on the wire, line ends included; empty for notes and bodies
    Base::Note note;
    BodyFacts body;
    bool beginsSegment = false; ///< a segment, as WireSegment tells of it, begins with its first octet
    QList<SegmentCut> cuts; ///< further ones, in their order; of a body they are only counted

    /// The lines without their line ends, raw.
    [[nodiscard]] QList<QByteArray> lines() const;
    /// A command's verb in capitals: "MAIL"; empty for a line that has none (SASL responses, letters).
    [[nodiscard]] QByteArray verb() const;
    /// A reply's lines without code and separator, raw; a line that has no code stays whole.
    [[nodiscard]] QList<QByteArray> texts() const;

    friend bool operator==(const Entry &, const Entry &) = default;
};

/// The verb that a command line begins with, as it stands there; empty where it begins with none.
[[nodiscard]] QByteArrayView verbIn(QByteArrayView line);
[[nodiscard]] QByteArray verbInCapitals(QByteArrayView line);
/// A dot alone: behind 354 it is the end of the letter.
[[nodiscard]] bool isLoneDot(QByteArrayView line);

} // namespace Transcript
