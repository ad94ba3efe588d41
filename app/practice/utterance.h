// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include "practice/event.h"
#include "practice/faultrule.h"

namespace Practice {

/// How a reply goes out when a fault is to happen.
struct Utterance {
    std::vector<Event> events;
    bool isLast = false; ///< nothing of the client is served any more
};

[[nodiscard]] Utterance utteranceOf(const Answer &answer, const Fault &fault);
/// Where there is no reply to spoil, in the handshake and in the middle of a letter.
[[nodiscard]] Utterance utteranceOf(const Fault &fault);

} // namespace Practice
