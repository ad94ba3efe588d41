// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "smtp/outcome.h"

namespace Delivery {

/// What a failure of the connection comes to, as long as the letter is not theirs.
[[nodiscard]] Smtp::Outcome outcomeOf(const Base::Error &connectionFailure);

/// Which wait was in vain.
[[nodiscard]] Base::Problem timeoutProblem(Base::Stage stage);

/// The connection ended between the final dot and its reply: nobody knows whether they have the letter (RFC 1047).
[[nodiscard]] Base::Error verdictUnknown(const QString &detail = {});

} // namespace Delivery
