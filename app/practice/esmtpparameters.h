// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QList>

#include "practice/answer.h"

namespace Practice {

struct Settings;

/// `KEYWORD` or `KEYWORD=value` behind the path of MAIL or RCPT, RFC 5321 4.1.2.
struct EsmtpParameter {
    QByteArray keyword; ///< capitals
    std::optional<QByteArray> value;

    [[nodiscard]] static QList<EsmtpParameter> parse(QByteArrayView text);
    friend bool operator==(const EsmtpParameter &, const EsmtpParameter &) = default;
};

/// The complaint about the first parameter that is unknown, not offered, twice there or badly written, or about two
/// that do not go together; none: all fit.
[[nodiscard]] std::optional<Answer> complaintAboutMail(
    const QList<EsmtpParameter> &parameters, const Settings &settings, bool isEncrypted);
[[nodiscard]] std::optional<Answer> complaintAboutRcpt(
    const QList<EsmtpParameter> &parameters, const Settings &settings);

/// Empty for a parameter that stands without a value; none: it is not there.
[[nodiscard]] std::optional<QByteArray> valueOf(const QList<EsmtpParameter> &parameters, QByteArrayView keyword);
/// The value of a checked SIZE (RFC 1870); 0: not announced.
[[nodiscard]] qint64 announcedOctets(const QList<EsmtpParameter> &parameters);

} // namespace Practice
