// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/laddersequence.h"

#include <algorithm>

#include "transcript/store.h"
#include "transcript/timeline.h"

namespace Transcript {

namespace {

Timeline timelineOf(const Store &store)
{
    Timeline timeline;
    timeline.follow(store);
    return timeline;
}

} // namespace

QChar laneLetter(Lane lane)
{
    switch (lane) {
    case Lane::Names:
        return u'D';
    case Lane::Client:
        return u'C';
    case Lane::Server:
        return u'S';
    }
    Q_UNREACHABLE();
}

bool haveLookups(const QList<const Store *> &conversations)
{
    return std::ranges::any_of(conversations, [](const Store *store) { return timelineOf(*store).hasLookups(); });
}

void forEachRung(const QList<const Store *> &conversations, const std::function<void(const Store &store)> &begin,
    const std::function<void(const Entry &entry, const LadderStep &step)> &take)
{
    for (const Store *store : conversations) {
        if (conversations.size() > 1)
            begin(*store);
        const Timeline timeline = timelineOf(*store);
        for (qsizetype row = 0; row < store->size(); ++row) {
            const Entry entry = store->at(row);
            take(entry, ladderStep(entry, timeline.phaseOf(entry)));
        }
    }
}

} // namespace Transcript
