// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

#include "smtp/plan.h"

namespace Cli {

struct Invocation;

// What may be asked of a server besides taking a letter: from the text behind an option to the value that it means.
// None: it means nothing.

/// `never`, or a list of success, failure and delay; RFC 3461 4.1.
[[nodiscard]] std::optional<Smtp::DsnOccasions> dsnOccasionsFrom(const QString &text);
[[nodiscard]] std::optional<Smtp::DsnReturn> dsnReturnFrom(const QString &text);
/// RFC 3461 4.4: printable ASCII, 100 characters at most.
[[nodiscard]] bool isEnvelopeId(const QString &text);
/// `seconds` or `seconds,n` or `seconds,r`; RFC 2852 4. Less than a second only with n.
[[nodiscard]] std::optional<Smtp::DeliverBy> deliverByFrom(const QString &text);
/// RFC 4865 4: nine digits at most.
[[nodiscard]] std::optional<qint64> holdSecondsFrom(const QString &text);
/// RFC 6710 3.
[[nodiscard]] std::optional<int> priorityFrom(const QString &text);
/// `NAME=VALUE` as XCLIENT wants it, the value in xtext; empty: it is none.
[[nodiscard]] QByteArray clientAttributeFrom(const QString &text);
/// For AUTH= of MAIL (RFC 4954 5): a mailbox, or "<>"; empty: it is neither.
[[nodiscard]] QByteArray submitterFrom(const QString &text);

[[nodiscard]] Smtp::ServiceWishes serviceWishesFrom(const Invocation &invocation);

} // namespace Cli
