// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include "diagnosis/sessionreading.h"

namespace Diagnosis {

/// The step of the session in which each line was said. A command counts to where it is meant for: behind a MAIL that is
/// not answered yet, RCPT is said at Mail, as it is when it waits for the reply.
class LineStates final {
public:
    /// The store must outlive this.
    explicit LineStates(const Transcript::Store &store)
        : m_store(store)
    {
    }

    /// Reads as far as this row, where that was not read before.
    [[nodiscard]] Smtp::SessionStep at(qsizetype row);

private:
    [[nodiscard]] Smtp::SessionStep stepBefore(qsizetype row) const;

    const Transcript::Store &m_store;
    SessionReading m_reading;
    std::vector<Smtp::SessionStep> m_steps; ///< of the rows that were read
};

/// By which a filter calls it: "mail".
[[nodiscard]] QLatin1StringView stateName(Smtp::SessionStep step);

} // namespace Diagnosis
