// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QStringList>

#include "net/channel.h"

/// Writes down what a channel reports, in order.
class ChannelWitness final : public QObject {
    Q_OBJECT
public:
    explicit ChannelWitness(Net::Channel &channel);

    QStringList events; ///< the names of the signals but written(); several received() in a row are one
    QStringList addresses;
    QStringList attempts; ///< the addresses tried
    QStringList failedAttempts;
    QByteArray proxyHeader;
    QString peerAddress;
    QByteArray octets; ///< all that was received
    qsizetype largestPiece = 0;
    int writes = 0; ///< how often written() came
    QList<qint64> left; ///< each leftTogether()
    std::optional<Net::TlsFacts> facts; ///< of encrypted() or certificateRefused()
    std::optional<Base::Error> error;

    [[nodiscard]] bool hasEnded() const { return events.contains(QStringLiteral("closed")) || error.has_value(); }
    /// For the message of a failed check.
    [[nodiscard]] QByteArray story() const;

private:
    void note(const QString &event);
};
