// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "delivery/report.h"

namespace Delivery {

/// Makes one report of those of many connections that carried the letters of one run.
class SeriesTally final {
public:
    explicit SeriesTally(qsizetype letters)
        : m_letters(letters)
    {
    }

    /// A connection is over.
    void take(const Report &report);
    /// Letters of connections that are over.
    [[nodiscard]] qsizetype settled() const { return m_settled; }
    [[nodiscard]] qsizetype accepted() const { return m_accepted; }

    /// What nobody brought is left. wasCancelled: by the user, in the middle.
    [[nodiscard]] Report total(bool wasCancelled) const;

private:
    [[nodiscard]] const Report &mostTelling() const;
    [[nodiscard]] Smtp::Outcome outcome(bool wasCancelled) const;

    qsizetype m_letters;
    qsizetype m_settled = 0;
    qsizetype m_accepted = 0;
    qsizetype m_connections = 0;
    int m_roundTrips = 0;
    qint64 m_bodyOctets = 0;
    std::optional<Report> m_first;
    std::optional<Report> m_firstWithLoss; ///< a letter did not reach everybody
    std::optional<Report> m_lastBrokenOff; ///< letters were left
    bool m_isAnyUnknown = false;
    bool m_isAnyCancelled = false; ///< in the middle of a letter
};

} // namespace Delivery
