// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <vector>

#include "smtp/dialogue.h"

namespace Smtp {

/// Drives a dialogue: gives out its actions one by one and takes the answers. Destroying it ends the dialogue
/// wherever it is suspended.
class Conversation final {
public:
    explicit Conversation(Dialogue<> dialogue);
    Conversation(const Conversation &) = delete;
    Conversation &operator=(const Conversation &) = delete;
    ~Conversation() = default;

    /// Runs to the first action. None: the dialogue has ended.
    [[nodiscard]] std::optional<Action> begin();
    /// Answers the last action and runs to the next one. None: the dialogue has ended.
    [[nodiscard]] std::optional<Action> answer(Answer answer);
    /// What was told since the last call.
    [[nodiscard]] std::vector<Fact> takeFacts();

private:
    [[nodiscard]] std::optional<Action> resume(std::coroutine_handle<> handle);

    Exchange m_exchange;
    Dialogue<> m_dialogue;
};

} // namespace Smtp
