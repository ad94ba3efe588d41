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

bool haveLookups(const QList<LadderChapter> &chapters)
{
    return std::ranges::any_of(
        chapters, [](const LadderChapter &chapter) { return timelineOf(*chapter.store).hasLookups(); });
}

QString diagramText(const Entry &entry, const LadderStep &step)
{
    constexpr qsizetype longest = 120; // characters: PlantUML cuts a picture of more than 4096 pixels
    return shortened(rungText(entry, step), longest);
}

void forEachRung(const QList<LadderChapter> &chapters, const std::function<void(const QString &heading)> &begin,
    const std::function<void(const Entry &entry, const LadderStep &step)> &take)
{
    for (const LadderChapter &chapter : chapters) {
        const Store &store = *chapter.store;
        if (chapters.size() > 1)
            begin(chapter.heading.isEmpty() ? chapterHeading(store, {}, {}) : chapter.heading);
        const Timeline timeline = timelineOf(store);
        for (qsizetype row = 0; row < store.size(); ++row) {
            const Entry entry = store.at(row);
            take(entry, ladderStep(entry, timeline.phaseOf(entry)));
        }
    }
}

} // namespace Transcript
