// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/sessionpath.h"

#include <algorithm>

#include "transcript/store.h"

namespace Diagnosis {

using Smtp::SessionStep;

void SessionPath::readOn(const Transcript::Store &store, qsizetype lastRow)
{
    const qsizetype end = lastRow < 0 ? store.size() : std::min(lastRow + 1, store.size());
    for (; m_next < end; ++m_next) {
        const Transcript::Glance glance = store.glance(m_next);
        if (!glance.isComplete)
            return;
        const Smtp::SessionPoint before = state().settled();
        m_reading.readOn(store, m_next);
        const Smtp::SessionPoint &after = state().settled();
        if (after.step != before.step) {
            m_moves.append({before.step, after.step, m_next, glance.time});
        } else if (after.isLoggedIn && !before.isLoggedIn) { // AUTH said it all at once: a login without a challenge
            m_moves.append({before.step, SessionStep::Login, m_next, glance.time});
            m_moves.append({SessionStep::Login, after.step, m_next, glance.time});
        }
    }
}

qsizetype SessionPath::visits(SessionStep step) const
{
    const auto comesThere = [step](const SessionMove &move) {
        return move.to == step;
    };
    return std::count_if(m_moves.cbegin(), m_moves.cend(), comesThere) + (step == SessionStep::Connected ? 1 : 0);
}

} // namespace Diagnosis
