// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QByteArray>
#include <QList>

namespace Practice {

class LoginExchange;
struct Settings;

/// The mechanisms that a server with these settings offers, in capitals.
/// serverEndPoint: of our certificate (RFC 5929 4.1); empty: there is nothing to bind a login to.
[[nodiscard]] QList<QByteArray> offeredMechanisms(const Settings &settings, const QByteArray &serverEndPoint);

/// Null: not offered. The name in capitals. The settings must outlive the exchange.
[[nodiscard]] std::unique_ptr<LoginExchange> makeExchange(
    const QByteArray &name, const Settings &settings, const QByteArray &serverEndPoint);

} // namespace Practice
