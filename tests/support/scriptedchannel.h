// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/channel.h"
#include "support/dialoguescript.h"

namespace Support {

/// How the server's octets arrive.
enum class Arrival : quint8 { Whole, ByLine, ByOctet };

/// A channel without a network: it plays the server of a script and holds the client to its lines, to the octet.
/// No timers; everything that it tells comes through the event loop.
class ScriptedChannel final : public Net::Channel {
    Q_OBJECT
public:
    ScriptedChannel(DialogueScript script, Arrival arrival, QObject *parent = nullptr);

    void open(const Net::Endpoint &endpoint, bool startEncrypted) override;
    void write(QByteArrayView octets) override;
    void startEncryption() override;
    void close() override;
    void abort() override;
    [[nodiscard]] qint64 octetsWaiting() const override { return m_octetsWaiting; }
    [[nodiscard]] bool isEncrypted() const override { return m_isEncrypted; }
    [[nodiscard]] bool isVerified() const override { return m_isEncrypted; }
    [[nodiscard]] QByteArray serverEndPoint() const override;
    [[nodiscard]] QString localAddress() const override;

    /// Where the client left the script; empty: nowhere so far.
    [[nodiscard]] const QString &violation() const { return m_violation; }
    /// What the script still wanted of the client; empty: nothing.
    [[nodiscard]] QString unplayed() const;
    /// Nothing can happen any more: one of the two has closed, or the connection is lost.
    [[nodiscard]] bool isClosed() const { return m_isClosed; }
    /// What the client was given, to the octet.
    [[nodiscard]] const QByteArray &delivered() const { return m_delivered; }

private:
    [[nodiscard]] const ScriptStep *step() const;
    [[nodiscard]] bool isAt(ScriptStep::Kind kind) const;
    void connectClient();
    void compare();
    void letWrittenLeave();
    void violate(const QString &what);
    void playLater();
    void play();
    void playOctets();
    [[nodiscard]] QByteArray takeArrivingOctets();
    void encrypt();
    void fail(Base::Problem problem);

    DialogueScript m_script;
    Arrival m_arrival;
    std::size_t m_next = 0; ///< step of the script
    qsizetype m_played = 0; ///< octets of that step, where the server speaks
    QByteArray m_heard; ///< from the client, not yet compared
    QByteArray m_delivered;
    QString m_violation;
    qint64 m_octetsWaiting = 0;
    bool m_isConnected = false;
    bool m_isEncrypted = false;
    bool m_isEncryptionWanted = false;
    bool m_isPlayDue = false;
    bool m_isClosed = false;
};

} // namespace Support
