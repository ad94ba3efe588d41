// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/swakstext.h"

#include "transcript/ladderstep.h"
#include "transcript/store.h"
#include "transcript/textexport.h"

namespace Transcript {

using namespace Qt::StringLiterals;

namespace {

/// Four characters before each line.
QLatin1StringView signOf(const Entry &entry)
{
    const bool isFailure = ladderStep(entry, Phase::Other).isFailure;
    switch (entry.kind) {
    case EntryKind::Note:
        return isFailure ? "*** "_L1 : "=== "_L1;
    case EntryKind::Command:
    case EntryKind::Body:
        return entry.isEncrypted ? " ~> "_L1 : " -> "_L1;
    case EntryKind::Reply:
        if (isFailure)
            return entry.isEncrypted ? "<~* "_L1 : "<** "_L1;
        return entry.isEncrypted ? "<~  "_L1 : "<-  "_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

QString swaksText(const Store &store, const std::optional<QList<quint32>> &rows)
{
    return linesWithSigns(store, rows, signOf);
}

} // namespace Transcript
