// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>

#include "delivery/report.h"
#include "message/letter.h"
#include "transcript/store.h"

namespace Workbench {

/// A conversation of an earlier day or of another program, to be looked at again.
struct PastConversation {
    std::unique_ptr<Transcript::Store> transcript;
    std::optional<Delivery::Report> report = {}; ///< none: nothing is known but what was said
    std::shared_ptr<const Message::Letter> letter = {}; ///< its header; the body was not kept
    bool isProbe = false;
    QString fileName = {}; ///< that it was read from; empty: it is of the history
};

} // namespace Workbench
