// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbench/practicedesk.h"

#include <QSaveFile>

#include "practice/server.h"
#include "transcript/store.h"

namespace Workbench {

PracticeDesk::PracticeDesk(const Base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_server(std::make_unique<Practice::Server>(clock))
{
    connect(m_server.get(), &Practice::Server::listeningChanged, this, &PracticeDesk::refresh);
    connect(m_server.get(), &Practice::Server::messagesForgotten, this, &PracticeDesk::refresh);
    connect(m_server.get(), &Practice::Server::conversationStarted, this, &PracticeDesk::conversationStarted);
    connect(m_server.get(), &Practice::Server::conversationEnded, this, &PracticeDesk::conversationEnded);
    connect(m_server.get(), &Practice::Server::messageKept, this, [this](const Practice::KeptMessage &message) {
        const qsizetype before = m_snapshot.messages.size();
        refresh();
        if (m_snapshot.messages.size() > before)
            Q_EMIT messageKept(before);
        Q_EMIT messageCame(message);
    });
}

PracticeDesk::~PracticeDesk()
{
    m_server->disconnect(this);
}

void PracticeDesk::start(Practice::Settings settings)
{
    const Base::Result<Net::Endpoint> endpoint = m_server->start(std::move(settings));
    m_snapshot.error = endpoint ? std::nullopt : std::optional(endpoint.error());
    refresh();
}

void PracticeDesk::stop()
{
    m_server->stop();
}

void PracticeDesk::forgetMessages()
{
    m_forgotten = m_snapshot.messages;
    m_broughtBack.clear();
    m_server->forgetMessages();
}

void PracticeDesk::bringBackMessages()
{
    m_broughtBack = std::exchange(m_forgotten, {});
    refresh();
}

void PracticeDesk::letGoOfForgotten()
{
    m_forgotten.clear();
}

Base::Result<void> PracticeDesk::saveMessage(qsizetype index, const QString &path) const
{
    QSaveFile file(path);
    const QByteArray &octets = m_snapshot.messages.at(index).octets;
    if (file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size() && file.commit())
        return {};
    return Base::Error{.problem = Base::Problem::FileUnwritable, .subject = path, .detail = file.errorString()};
}

void PracticeDesk::refresh()
{
    m_snapshot.isListening = m_server->isListening();
    m_snapshot.endpoint = m_server->endpoint();
    m_snapshot.certificateFingerprint = m_server->certificateFingerprint();
    m_snapshot.authority = m_server->authority();
    m_snapshot.messages = m_broughtBack + m_server->messages();
    Q_EMIT changed();
}

} // namespace Workbench
