// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>

#include <QList>

#include "transcript/entry.h"

namespace Transcript {

/// The letters of a conversation, beside their records.
class BodyTable final {
public:
    struct Body {
        BodyFacts facts;
        qint64 duration = 0; ///< so far
    };

    /// Returns its place.
    quint64 add(const Body &body)
    {
        m_shown = 0;
        m_bodies.append(body);
        return static_cast<quint64>(m_bodies.size() - 1);
    }
    [[nodiscard]] const Body &at(quint64 place) const { return m_bodies.at(static_cast<qsizetype>(place)); }
    /// As far as it has come. Its segments are counted by addSegment() alone.
    void set(quint64 place, Body body)
    {
        Body &kept = m_bodies[static_cast<qsizetype>(place)];
        body.facts.segments = kept.facts.segments;
        kept = body;
    }
    void addSegment(quint64 place) { ++m_bodies[static_cast<qsizetype>(place)].facts.segments; }
    /// Whether the last one has grown by so much, since this was last true, that it is worth a signal.
    [[nodiscard]] bool takeStep(const BodyFacts &facts)
    {
        constexpr qint64 smallestStep = 64 * 1024;
        if (facts.octets - m_shown < std::max(smallestStep, facts.octetsTotal / 100))
            return false;
        m_shown = facts.octets;
        return true;
    }

private:
    QList<Body> m_bodies;
    qint64 m_shown = 0; ///< octets of the last one, at its last step
};

} // namespace Transcript
