// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace Practice {

struct Settings;

// What a server with these settings offers.

/// The name in greeting and EHLO.
[[nodiscard]] QByteArray announcedName(const Settings &settings);
/// The largest message in octets; 0: no limit. What is kept in memory always has one.
[[nodiscard]] qint64 announcedSizeLimit(const Settings &settings);
/// Not hidden, and not switched off by another setting.
[[nodiscard]] bool offers(const Settings &settings, QByteArrayView keyword);
/// STARTTLS can be said now.
[[nodiscard]] bool offersStartTls(const Settings &settings, bool isEncrypted);
/// AUTH can be said now.
[[nodiscard]] bool offersLogin(const Settings &settings, bool isEncrypted);
/// The lines of the reply to EHLO behind the first one.
[[nodiscard]] QList<QByteArray> capabilityLines(const Settings &settings, bool isEncrypted);

} // namespace Practice
