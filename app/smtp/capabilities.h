// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QList>

namespace Smtp {

struct Reply;

/// A keyword with its parameters, as one line of the reply to EHLO gives it.
struct Capability {
    QByteArray keyword; ///< capitals
    QList<QByteArray> parameters; ///< as sent
    friend bool operator==(const Capability &, const Capability &) = default;
};

/// What a server says that it can do: the reply to EHLO, RFC 5321 4.1.1.1. Made anew with each EHLO.
class Capabilities final {
public:
    Capabilities() = default; ///< none: after HELO, and before anything was said

    [[nodiscard]] static Capabilities fromReply(const Reply &ehloReply);

    [[nodiscard]] bool has(QByteArrayView keyword) const;
    /// The parameters, of all lines with this keyword together.
    [[nodiscard]] QList<QByteArray> parameters(QByteArrayView keyword) const;
    /// The largest message in octets; none: no limit known (RFC 1870 4).
    [[nodiscard]] std::optional<qint64> sizeLimit() const;
    /// A number that LIMITS gives, RFC 9422 4: RCPTMAX, MAILMAX; none: not given, or no number from 1.
    [[nodiscard]] std::optional<qsizetype> limit(QByteArrayView name) const;
    /// SASL mechanisms in capitals; the old form `AUTH=…` counts too.
    [[nodiscard]] QList<QByteArray> mechanisms() const;
    [[nodiscard]] const QList<Capability> &all() const { return m_capabilities; }
    /// The domain that the server gave in the first line.
    [[nodiscard]] const QByteArray &serverName() const { return m_serverName; }
    friend bool operator==(const Capabilities &, const Capabilities &) = default;

private:
    QByteArray m_serverName;
    QList<Capability> m_capabilities;
};

} // namespace Smtp
