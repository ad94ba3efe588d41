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
/// the order of the wishes, and all of it happens: the end waits.
class LogThread final {
public:
    explicit LogThread(const QString &path);
    ~LogThread();
    LogThread(const LogThread &) = delete;
    LogThread &operator=(const LogThread &) = delete;

    /// What the log answers, when everything before is done.
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

private:
    QThread m_thread;
    QObject m_inside; ///< where wishes are carried out
    std::unique_ptr<ConversationLog> m_log; ///< opened and closed in its thread, as its database wants it
};

} // namespace Archive
