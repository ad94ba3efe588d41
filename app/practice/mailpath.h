// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>

namespace Practice {

/// Why the argument of MAIL or RCPT has no path that can be used.
enum class PathDefect : quint8 {
    NoPrefix, ///< not `FROM:` or `TO:`
    SpaceBeforePath, ///< strict alone: `FROM: <a@b>`
    NoBrackets, ///< strict alone: `FROM:a@b`
    NoAddress, ///< not `local@domain`
    TooLong,
};

/// The path of MAIL or RCPT and what follows it, RFC 5321 4.1.2.
struct MailPath {
    QByteArray address; ///< as sent, without brackets and source route; empty: the null path
    QByteArray localPart; ///< without quotes and backslashes
    bool hasDomain = false;
    QByteArray parameters; ///< as sent
    std::optional<PathDefect> defect; ///< there is one: the rest does not count

    [[nodiscard]] bool isNull() const { return address.isEmpty(); }
    [[nodiscard]] bool isAscii() const;

    /// prefix: `FROM:` or `TO:`, in any case in the argument.
    [[nodiscard]] static MailPath parse(QByteArrayView argument, QByteArrayView prefix, bool isStrict);
};

/// The list has the local part, in any case of letters.
[[nodiscard]] bool isNamedIn(const QList<QString> &localParts, const MailPath &path);

} // namespace Practice
