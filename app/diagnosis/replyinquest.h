// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "diagnosis/explanation.h"
#include "diagnosis/finding.h"

namespace Diagnosis {

struct LoggedReply;

/// What a reply by itself means, and where it refuses something, why that may be.
struct ReplyInquest {
    Explanation explanation;
    std::optional<Finding> finding; ///< none: nothing was refused
};

/// host: who said it; may be empty.
[[nodiscard]] ReplyInquest inquire(const LoggedReply &logged, const QString &host, const Knowledge &knowledge);

} // namespace Diagnosis
