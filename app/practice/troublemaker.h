// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <vector>

#include "practice/faults.h"

namespace Practice {

/// Decides which fault happens next, and counts; one for all clients of a server.
class Troublemaker final {
public:
    void begin(Faults faults);

    /// Where a conversation is.
    struct Occasion {
        QByteArray place; ///< as in FaultRule
        QList<QByteArray> subjects; ///< a pattern fits if it fits one of them
    };
    /// The fault of the first rule that fits. Every rule counts each time its place and pattern fit.
    [[nodiscard]] std::optional<FaultRule> next(const Occasion &occasion);

private:
    Faults m_faults;
    std::vector<qint64> m_counts; ///< how often each rule fitted
};

} // namespace Practice
