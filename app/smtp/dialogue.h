// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <coroutine>
#include <exception>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

#include "smtp/action.h"
#include "smtp/encryption.h"
#include "smtp/fact.h"
#include "smtp/handwish.h"
#include "smtp/reply.h"

namespace Smtp {

/// What a driver hands back: a reply to Hear, the encryption to LookAtEncryption, a reply or a wish to TakeTurn, nothing
/// to the rest.
using Answer = std::variant<std::monostate, Reply, Encryption, HandWish>;

/// What a dialogue and its driver share. A dialogue within a dialogue shares the same one.
struct Exchange {
    std::optional<Action> action; ///< what the innermost dialogue waits for
    Answer answer; ///< to it
    std::vector<Fact> facts; ///< told, and not yet taken
    std::coroutine_handle<> innermost;
};

/// An SMTP conversation, or a part of one, written straight down the page.
///
/// It owns no socket, no timer and no QObject. It awaits actions (send, hear, upgrade, sendBody …), tells facts
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
        // NOLINTNEXTLINE(clang-analyzer-core.CallAndMessage): whoever resumes a dialogue has set its exchange before
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
    template <typename Kind> [[nodiscard]] Kind takeAnswer()
    {
        return std::get<Kind>(std::exchange(m_exchange->answer, std::monostate()));
    }

    [[nodiscard]] Answer takeAnyAnswer() { return std::exchange(m_exchange->answer, std::monostate()); }

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
    Reply await_resume() { return takeAnswer<Reply>(); }
};

struct AwaitEncryption : Await {
    using Await::Await;
    Encryption await_resume() { return takeAnswer<Encryption>(); }
};

struct AwaitTurn : Await {
    using Await::Await;
    Answer await_resume() { return takeAnyAnswer(); }
};

} // namespace Detail

template <typename T> struct Dialogue<T>::promise_type : Detail::ResultHolder<T> {
    Dialogue get_return_object() { return Dialogue(Handle::from_promise(*this)); }
};

// The actions by name. (g++ 12 damages temporaries that are brace-initialised, or made by a conditional operator, inside
// a co_await or co_yield expression: they are freed twice. What is awaited or told comes from a named function.)

/// Commands in one flight (RFC 2920). Their replies are to be heard, one by one and in their order.
[[nodiscard]] Detail::AwaitNothing send(Base::Stage stage, std::vector<Command> commands);
/// The next reply; the greeting where nothing was said yet.
[[nodiscard]] Detail::AwaitReply hear(Base::Stage stage);
/// One command and its reply.
[[nodiscard]] Dialogue<Reply> say(Base::Stage stage, Command command);
/// The TLS handshake. Comes back only when the connection is encrypted and the certificate acceptable.
[[nodiscard]] Detail::AwaitNothing upgrade();
/// What the connection is worth now.
[[nodiscard]] Detail::AwaitEncryption encryption();
/// The letter and the final dot.
[[nodiscard]] Detail::AwaitNothing sendBody(SendBody body);
/// BDAT and a piece of the letter.
[[nodiscard]] Detail::AwaitNothing sendChunk(SendChunk chunk);

/// The next reply, or the next wish of the user who speaks by hand.
[[nodiscard]] Detail::AwaitTurn takeTurn();
/// A line of that user.
[[nodiscard]] Detail::AwaitNothing sendTyped(SendTyped typed);

} // namespace Smtp
