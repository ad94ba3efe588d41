// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/conversation.h"

namespace Smtp {

Conversation::Conversation(Dialogue<> dialogue)
    : m_dialogue(std::move(dialogue))
{
    m_dialogue.m_handle.promise().exchange = &m_exchange;
}

std::optional<Action> Conversation::begin()
{
    return resume(m_dialogue.m_handle);
}

std::optional<Action> Conversation::answer(Answer answer)
{
    m_exchange.answer = std::move(answer);
    return resume(m_exchange.innermost);
}

std::optional<Action> Conversation::resume(std::coroutine_handle<> handle)
{
    m_exchange.action.reset();
    handle.resume();
    return std::exchange(m_exchange.action, std::nullopt);
}

std::vector<Fact> Conversation::takeFacts()
{
    return std::exchange(m_exchange.facts, {});
}

} // namespace Smtp
