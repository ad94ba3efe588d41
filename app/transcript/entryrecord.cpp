// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/entryrecord.h"

#include <algorithm>

namespace Transcript {

Record recordOf(EntryKind kind, bool isEncrypted)
{
    Record record;
    record.kind = kind;
    record.isEncrypted = isEncrypted;
    return record;
}

Record recordOf(const Entry &entry, qsizetype row)
{
    Record record = recordOf(entry.kind, entry.isEncrypted);
    record.time = entry.time;
    record.isComplete = entry.isComplete;
    record.isOfLetter = entry.isOfLetter;
    record.beginsSegment = entry.beginsSegment;
    record.hasRun = entry.repeats > 0;
    record.answers = static_cast<quint32>(std::clamp(entry.answers, qsizetype(0), row));
    record.code = static_cast<quint16>(entry.kind == EntryKind::Note ? static_cast<int>(entry.note.kind) : entry.code);
    return record;
}

Entry entryOf(const Glance &glance, qsizetype row)
{
    Entry entry;
    entry.number = row + 1;
    entry.time = glance.time;
    entry.kind = glance.kind;
    entry.isEncrypted = glance.isEncrypted;
    entry.isOfLetter = glance.isOfLetter;
    entry.isComplete = glance.isComplete;
    entry.beginsSegment = glance.beginsSegment;
    entry.code = glance.code;
    entry.answers = glance.answers;
    entry.octets = glance.octets.toByteArray();
    return entry;
}

} // namespace Transcript
