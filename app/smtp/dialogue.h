// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <coroutine>
#include <exception>
#include <optional>
#include <utility>
#include <vector>

#include "smtp/action.h"
#include "smtp/fact.h"
#include "smtp/reply.h"

namespace Smtp {

/// What a dialogue and its driver share. A dialogue within a dialogue shares the same one.
struct Exchange {
    std::optional<Action> action; ///< what the innermost dialogue waits for
    std::vector<Reply> replies; ///< the answer to it
    std::vector<Fact> facts; ///< told, and not yet taken
    std::coroutine_handle<> innermost;
};

/// An SMTP conversation, or a part of one, written straight down the page.
///
/// It owns no socket, no timer and no QObject. It awaits actions (hear, say, sayAll, upgrade, sendBody), tells facts
/// with co_yield, and may await further dialogues. Conversation drives it. Parameters are taken by value: what a
/// suspended coroutine refers to must live in its frame.
template <typename T = void> class [[nodiscard]] Dialogue final {
public:
    struct promise_type;
    using Handle = std::coroutine_handle<promise_type>;

    explicit Dialogue(Handle handle)
        : m_handle(handle)
    {
    }
    Dialogue(Dialogue &&other) noexcept
        : m_handle(std::exchange(other.m_handle, nullptr))
    {
    }
    Dialogue(const Dialogue &) = delete;
    Dialogue &operator=(const Dialogue &) = delete;
    Dialogue &operator=(Dialogue &&) = delete;
    ~Dialogue()
    {
        if (m_handle)
            m_handle.destroy();
    }

    // A dialogue within a dialogue: it runs in the same exchange, then hands back.
    [[nodiscard]] bool await_ready() const noexcept { return false; }
    template <typename Promise> std::coroutine_handle<> await_suspend(std::coroutine_handle<Promise> caller) noexcept
    {
        m_handle.promise().exchange = caller.promise().exchange;
        m_handle.promise().caller = caller;
        return m_handle;
    }
    T await_resume() { return m_handle.promise().takeResult(); }

private:
    friend class Conversation;
    Handle m_handle;
};

namespace Detail {

struct HandBack {
    [[nodiscard]] bool await_ready() const noexcept { return false; }
    template <typename Promise> std::coroutine_handle<> await_suspend(std::coroutine_handle<Promise> handle) noexcept
    {
        const std::coroutine_handle<> caller = handle.promise().caller;
        return caller ? caller : std::noop_coroutine();
    }
    void await_resume() const noexcept { }
};

struct PromiseBase {
    Exchange *exchange = nullptr;
    std::coroutine_handle<> caller;

    [[nodiscard]] std::suspend_always initial_suspend() const noexcept { return {}; }
    [[nodiscard]] HandBack final_suspend() const noexcept { return {}; }
    [[noreturn]] void unhandled_exception() const noexcept { std::terminate(); } // nothing throws here
    std::suspend_never yield_value(Fact fact)
    {
        exchange->facts.push_back(std::move(fact));
        return {};
    }
};

template <typename T> struct ResultHolder : PromiseBase {
    std::optional<T> result;
    void return_value(T value) { result.emplace(std::move(value)); }
    // NOLINTNEXTLINE(bugprone-unchecked-optional-access): co_return has set it, or the caller would not run
    T takeResult() { return std::move(*result); }
};

template <> struct ResultHolder<void> : PromiseBase {
    void return_void() const noexcept { }
    void takeResult() const noexcept { }
};

/// Suspends the dialogue until the driver has done the action.
class Await {
public:
    explicit Await(Action action)
        : m_action(std::move(action))
    {
    }

    [[nodiscard]] bool await_ready() const noexcept { return false; }
    template <typename Promise> void await_suspend(std::coroutine_handle<Promise> handle)
    {
        m_exchange = handle.promise().exchange;
        m_exchange->innermost = handle;
        m_exchange->action = std::move(m_action);
    }

protected:
    [[nodiscard]] std::vector<Reply> takeReplies() { return std::exchange(m_exchange->replies, {}); }

private:
    Action m_action;
    Exchange *m_exchange = nullptr;
};

struct AwaitNothing : Await {
    using Await::Await;
    void await_resume() const noexcept { }
};

struct AwaitReply : Await {
    using Await::Await;
    Reply await_resume() { return std::move(takeReplies().front()); }
};

struct AwaitReplies : Await {
    using Await::Await;
    std::vector<Reply> await_resume() { return takeReplies(); }
};

} // namespace Detail

template <typename T> struct Dialogue<T>::promise_type : Detail::ResultHolder<T> {
    Dialogue get_return_object() { return Dialogue(Handle::from_promise(*this)); }
};

// The actions by name. (g++ 12 damages temporaries that are brace-initialised, or made by a conditional operator, inside
// a co_await or co_yield expression: they are freed twice. What is awaited or told comes from a named function.)

/// A reply that no command asks for.
[[nodiscard]] Detail::AwaitReply hear(Base::Stage stage);
/// One command, one reply.
[[nodiscard]] Detail::AwaitReply say(Base::Stage stage, Command command);
/// Several commands in one flight, one reply to each, in their order (RFC 2920).
[[nodiscard]] Detail::AwaitReplies sayAll(Base::Stage stage, std::vector<Command> commands);
/// The TLS handshake. Comes back only when the connection is encrypted and the certificate acceptable.
[[nodiscard]] Detail::AwaitNothing upgrade();
/// The letter and the final dot; the reply is the verdict.
[[nodiscard]] Detail::AwaitReply sendBody(Base::BodyType form);

} // namespace Smtp
