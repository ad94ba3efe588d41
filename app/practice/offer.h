// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace Practice {

enum class Protocol : quint8;
struct Settings;

// What a server with these settings offers.

/// The name in greeting and EHLO.
[[nodiscard]] QByteArray announcedName(const Settings &settings);
/// The largest message in octets; 0: no limit. What is kept in memory always has one.
[[nodiscard]] qint64 announcedSizeLimit(const Settings &settings);
/// Not hidden, and not switched off by another setting.
[[nodiscard]] bool offers(const Settings &settings, QByteArrayView keyword);
/// LHLO belongs to LMTP, EHLO and HELO to SMTP (RFC 2033 4.1), the others to both.
[[nodiscard]] bool isVerbOf(Protocol protocol, QByteArrayView verb);
/// STARTTLS can be said now.
[[nodiscard]] bool offersStartTls(const Settings &settings, bool isEncrypted);
/// REQUIRETLS can be asked for now, RFC 8689 2.
[[nodiscard]] bool offersRequireTls(const Settings &settings, bool isEncrypted);
/// AUTH can be said now.
[[nodiscard]] bool offersLogin(const Settings &settings, bool isEncrypted);
/// Recipients of one transaction, RCPTMAX.
[[nodiscard]] qsizetype recipientLimit(const Settings &settings);
/// The lines of the reply to EHLO behind the first one. now: FUTURERELEASE names a last date, RFC 4865 3.
[[nodiscard]] QList<QByteArray> capabilityLines(
    const Settings &settings, bool isEncrypted, const QList<QByteArray> &mechanisms, const QDateTime &now);

/// How long a letter may be held, RFC 4865.
constexpr std::chrono::seconds longestHold = std::chrono::hours(7 * 24);

} // namespace Practice
