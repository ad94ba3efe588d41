// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/exchange.h"

#include <algorithm>

#include "transcript/store.h"

namespace Ui {

using Transcript::EntryKind;

namespace {

// With PIPELINING a reply comes as many lines later as there were recipients in the flight.
constexpr qsizetype farthestReply = 4096;

} // namespace

qsizetype partnerOf(const Transcript::Store &store, qsizetype row)
{
    if (row < 0 || row >= store.size())
        return -1;
    const Transcript::Glance entry = store.glance(row);
    if (entry.kind == EntryKind::Reply)
        return entry.answers - 1;
    if (entry.kind == EntryKind::Note)
        return -1;
    const qsizetype end = std::min(store.size(), row + 1 + farthestReply);
    for (qsizetype later = row + 1; later < end; ++later) {
        if (store.glance(later).answers == row + 1)
            return later;
    }
    return -1;
}

} // namespace Ui
