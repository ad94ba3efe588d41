// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbench/ladderdesk.h"

#include <algorithm>
#include <utility>

#include "workbench/comparedesk.h"
#include "workbench/historydesk.h"
#include "workbench/keptconversation.h"

namespace Workbench {

LadderDesk::LadderDesk(HistoryDesk &history, CompareDesk &comparison, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_comparison(comparison)
{
    connect(&history, &HistoryDesk::changed, this, &LadderDesk::follow);
    connect(&comparison, &CompareDesk::changed, this, &LadderDesk::changed);
}

bool LadderDesk::isOneShown(const std::vector<Chosen> &chosen) const
{
    const qint64 shown = m_history.snapshot().shown;
    return std::ranges::any_of(chosen, [shown](const Chosen &one) { return one.head.id == shown; });
}

QList<LadderPart> LadderDesk::parts() const
{
    if (m_together == Together::Compared)
        return m_comparison.parts();
    if (!isOneShown(m_chosen))
        return {};
    QList<LadderPart> parts;
    for (const Chosen &chosen : m_chosen) {
        const bool isShown = chosen.head.id == m_history.snapshot().shown;
        parts.append({chosen.head, isShown ? nullptr : chosen.conversation.transcript.get()});
    }
    return parts;
}

void LadderDesk::draw(const QList<qint64> &ids)
{
    std::vector<Chosen> read;
    m_trouble.reset();
    for (const qint64 id : ids.first(std::min(ids.size(), mostTogether))) {
        const Base::Result<Archive::ConversationRecord> record = m_history.read(id);
        Base::Result<PastConversation> past
            = record ? pastFrom(*record) : Base::Result<PastConversation>(record.error());
        if (past)
            read.push_back({record->head, std::move(past).value()});
        else
            m_trouble = past.error();
    }
    std::ranges::sort(read, {}, [](const Chosen &chosen) { return std::pair(chosen.head.startedAt, chosen.head.id); });
    if (!m_trouble && read.size() > 1 && !isOneShown(read))
        m_history.open(read.front().head.id);
    if (m_trouble || read.size() < 2 || !isOneShown(read)) {
        Q_EMIT changed();
        return;
    }
    const std::vector<Chosen> before = std::exchange(m_chosen, std::move(read)); // until everyone knows of the new ones
    m_together = Together::Chosen;
    Q_EMIT changed();
}

void LadderDesk::drawCompared()
{
    forget(Together::Compared);
}

void LadderDesk::drawOne()
{
    forget(Together::One);
}

void LadderDesk::forget(Together together)
{
    const std::vector<Chosen> before = std::exchange(m_chosen, {});
    m_together = together;
    m_trouble.reset();
    Q_EMIT changed();
}

/// Another one is looked at: then the chosen ones are of the past.
void LadderDesk::follow()
{
    if (m_together == Together::Chosen && !isOneShown(m_chosen))
        drawCompared();
}

} // namespace Workbench
