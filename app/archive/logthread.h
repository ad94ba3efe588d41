// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <type_traits>
#include <utility>

#include <QObject>
#include <QString>
#include <QThread>

namespace Archive {

class ConversationLog;

/// The log in a thread of its own: a long conversation is written while the window goes on. Whatever is wished happens in
/// the order of the wishes, and all of it happens: the end waits. What takes long to be made is made in a second thread, so
/// that nobody who asks has to wait for it.
class LogThread final {
public:
    explicit LogThread(const QString &path);
    ~LogThread();
    LogThread(const LogThread &) = delete;
    LogThread &operator=(const LogThread &) = delete;

    /// What the log answers, when everything before is done, but for what is still being made.
    template <typename Work> auto ask(const Work &work) -> std::invoke_result_t<Work, ConversationLog &>
    {
        using Answer = std::invoke_result_t<Work, ConversationLog &>;
        std::unique_ptr<Answer> answer;
        QMetaObject::invokeMethod(
            &m_inside, [&] { answer = std::make_unique<Answer>(work(*m_log)); }, Qt::BlockingQueuedConnection);
        return std::move(*answer);
    }
    /// Nobody waits for it.
    template <typename Work> void post(Work work)
    {
        QMetaObject::invokeMethod(
            &m_inside, [this, work = std::move(work)]() mutable { work(*m_log); }, Qt::QueuedConnection);
    }

    /// The same for something that has to be made first, with no log: make() gives what work() then takes. In the order
    /// of these wishes.
    template <typename Make, typename Work> void post(Make make, Work work)
    {
        QMetaObject::invokeMethod(
            &m_makers,
            [this, make = std::move(make), work = std::move(work)]() mutable {
                post([made = make(), work = std::move(work)](ConversationLog &log) mutable { work(log, made); });
            },
            Qt::QueuedConnection);
    }
    /// Until everything that was wished is done.
    void settle();

private:
    QThread m_making;
    QObject m_makers; ///< where things are made
    QThread m_thread;
    QObject m_inside; ///< where wishes are carried out
    std::unique_ptr<ConversationLog> m_log; ///< opened and closed in its thread, as its database wants it
};

} // namespace Archive
