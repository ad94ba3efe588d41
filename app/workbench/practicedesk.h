// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>

#include <QList>
#include <QObject>

#include "base/error.h"
#include "base/result.h"
#include "net/endpoint.h"
#include "practice/keptmessage.h"
#include "practice/settings.h"

namespace Base {
class Clock;
}
namespace Practice {
class Server;
}
namespace Transcript {
class Store;
}

namespace Workbench {

struct PracticeSnapshot {
    bool isListening = false;
    Net::Endpoint endpoint;
    QByteArray certificateFingerprint; ///< SHA-256
    QByteArray authority; ///< in PEM, that vouches for the certificate; empty: none does
    QList<Practice::KeptMessage> messages; ///< oldest first
    std::optional<Base::Error> error; ///< why it does not listen
};

/// The practice server and its inbox.
class PracticeDesk final : public QObject {
    Q_OBJECT
public:
    /// The clock must outlive the desk.
    explicit PracticeDesk(const Base::Clock &clock, QObject *parent = nullptr);
    ~PracticeDesk() override;

    [[nodiscard]] const PracticeSnapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] Practice::Server &server() { return *m_server; }

    // Wishes.
    void start(Practice::Settings settings = {});
    void stop();
    /// Until the next time, or until they are let go, the messages can be brought back.
    void forgetMessages();
    void bringBackMessages();
    void letGoOfForgotten();
    /// Errors: FileUnwritable.
    [[nodiscard]] Base::Result<void> saveMessage(qsizetype index, const QString &path) const;

Q_SIGNALS:
    void changed();
    void messageKept(qsizetype index);
    /// A message has come, whether it was taken or not and whether it is kept or dropped.
    void messageCame(const Practice::KeptMessage &message);
    /// The server's side of a conversation; how long the store lives, see Practice::Server.
    void conversationStarted(Transcript::Store *store);
    void conversationEnded(Transcript::Store *store);

private:
    void refresh();

    PracticeSnapshot m_snapshot;
    QList<Practice::KeptMessage> m_forgotten; ///< can be brought back
    QList<Practice::KeptMessage> m_broughtBack; ///< the server has no memory of them
    std::unique_ptr<Practice::Server> m_server;
};

} // namespace Workbench
