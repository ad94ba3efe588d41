// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/logthread.h"

#include "archive/conversationlog.h"

namespace Archive {

LogThread::LogThread(const QString &path)
    : m_log(std::make_unique<ConversationLog>(path))
{
    m_making.setObjectName("history, to come");
    m_makers.moveToThread(&m_making);
    m_making.start();
    m_thread.setObjectName("history");
    m_inside.moveToThread(&m_thread);
    m_thread.start();
}

void LogThread::settle()
{
    QMetaObject::invokeMethod(&m_makers, [] { }, Qt::BlockingQueuedConnection);
    ask([](ConversationLog &) { return true; });
}

LogThread::~LogThread()
{
    QMetaObject::invokeMethod(&m_makers, [this] { m_making.quit(); }, Qt::QueuedConnection);
    m_making.wait();
    post([this](ConversationLog &) {
        m_log.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

} // namespace Archive
