// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/logthread.h"

#include "archive/conversationlog.h"

namespace Archive {

LogThread::LogThread(const QString &path)
    : m_log(std::make_unique<ConversationLog>(path))
{
    m_thread.setObjectName("history");
    m_inside.moveToThread(&m_thread);
    m_thread.start();
}

LogThread::~LogThread()
{
    post([this](ConversationLog &) {
        m_log.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

} // namespace Archive
