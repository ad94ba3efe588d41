// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "practice/settings.h"
#include "smtp/plan.h"

namespace Cli {

// From the text behind an option to the value that it means; none: it means nothing.

struct ListenAddress {
    QHostAddress address;
    quint16 port = 0;
};

/// 64 hexadecimal digits, colons and letter case as one likes, to 32 octets.
[[nodiscard]] std::optional<QByteArray> fingerprintFrom(const QString &text);
[[nodiscard]] std::optional<std::chrono::milliseconds> secondsFrom(const QString &text);
[[nodiscard]] std::optional<qint64> octetsFrom(const QString &text);
[[nodiscard]] std::optional<Smtp::ProbeStop> probeStopFrom(const QString &text);
[[nodiscard]] std::optional<Smtp::InitialResponse> initialResponseFrom(const QString &text);
[[nodiscard]] std::optional<Practice::TlsMode> serverTlsFrom(const QString &text);
/// What a client says at this stage: "RCPT"; "." is the letter; empty: it is no stage.
[[nodiscard]] QByteArray answeredCommandFrom(const QString &stage);
/// An IP address with a port, which may be 0.
[[nodiscard]] std::optional<ListenAddress> listenAddressFrom(const QString &text);
[[nodiscard]] QStringList securityNames();
/// auto depends on the port: RFC 8314 3.3 gives 465 to TLS from the first octet.
[[nodiscard]] Smtp::Security securityFrom(const QString &text, quint16 port);

} // namespace Cli
