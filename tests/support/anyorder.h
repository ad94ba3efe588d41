// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include "smtp/plan.h"
#include "support/chooser.h"

namespace Support {

/// What somebody may want of a server. Recipients are unlike one another, over all letters.
struct AnyOrder {
    Smtp::SessionPlan plan;
    std::vector<Smtp::Transaction> letters;

    [[nodiscard]] static AnyOrder choose(Chooser &chooser);
};

} // namespace Support
