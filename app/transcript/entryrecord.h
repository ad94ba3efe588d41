// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transcript/glance.h"
#include "transcript/record.h"

namespace Transcript {

// Between what the store keeps and what it shows, as far as that stands in the record itself.

[[nodiscard]] Record recordOf(EntryKind kind, bool isEncrypted);
/// Of an entry that is to stand in this row, without its octets and what stands beside.
[[nodiscard]] Record recordOf(const Entry &entry, qsizetype row);
[[nodiscard]] Entry entryOf(const Glance &glance, qsizetype row);

/// octets: those of the record. Here, because a million rows are looked at one after the other.
[[nodiscard]] inline Glance glanceOf(const Record &record, QByteArrayView octets)
{
    const bool isSaid = record.kind == EntryKind::Command || record.kind == EntryKind::Reply;
    return {.time = record.time,
        .kind = record.kind,
        .isEncrypted = record.isEncrypted,
        .isComplete = record.isComplete,
        .isMarked = record.isMarked,
        .isOfLetter = record.isOfLetter,
        .beginsSegment = record.beginsSegment,
        .hasCuts = record.hasCuts,
        .level = record.level,
        .code = record.kind == EntryKind::Reply ? record.code : 0,
        .enhancedCode = record.enhancedCode,
        .answers = record.answers,
        .octets = isSaid ? octets : QByteArrayView()};
}

} // namespace Transcript
