// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QObject>

#include "base/result.h"
#include "net/endpoint.h"
#include "practice/keptmessage.h"
#include "practice/settings.h"

namespace Base {
class Clock;
}
namespace Transcript {
class Store;
}

namespace Practice {

/// An SMTP server that lives inside the program: loopback by default, a certificate of its own made at start.
class Server final : public QObject {
    Q_OBJECT
public:
    /// The clock must outlive the server.
    explicit Server(const Base::Clock &clock, QObject *parent = nullptr);
    ~Server() override;

    /// Stops what runs, then listens. Errors: AddressInUse, LocalAddressUnusable, Internal (no certificate could be made).
    [[nodiscard]] Base::Result<Net::Endpoint> start(Settings settings);
    void stop();
    [[nodiscard]] bool isListening() const;
    [[nodiscard]] Net::Endpoint endpoint() const;
    /// SHA-256 of the certificate, 32 octets, so that the program's own client can trust exactly it.
    [[nodiscard]] QByteArray certificateFingerprint() const;
    /// The certificate in PEM.
    [[nodiscard]] QByteArray certificate() const;
    /// The one that vouches for it, in PEM; empty: none does.
    [[nodiscard]] QByteArray authority() const;

    [[nodiscard]] const QList<KeptMessage> &messages() const;
    void forgetMessages();

Q_SIGNALS:
    void listeningChanged();
    /// A client has come. The store is the server's side of the conversation; it lives until the client has gone and
    /// the next one came, or as long as the receiver takes it over with setParent().
    void conversationStarted(Transcript::Store *store);
    void conversationEnded(Transcript::Store *store);
    void messageKept(const Practice::KeptMessage &message);
    void messagesForgotten();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Practice
