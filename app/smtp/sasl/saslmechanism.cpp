// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/sasl/saslmechanism.h"

#include <utility>

namespace Smtp {

bool SaslMechanism::isSatisfiedBy(const Reply &)
{
    return true;
}

QList<Base::Note> SaslMechanism::takeNotes()
{
    return std::exchange(m_notes, {});
}

std::nullopt_t SaslMechanism::object(const QString &reason)
{
    m_objection = {reason, false};
    return std::nullopt;
}

std::nullopt_t SaslMechanism::suspect(const QString &reason)
{
    m_objection = {reason, true};
    return std::nullopt;
}

std::optional<QByteArray> SaslMechanism::decoded(const QByteArray &challenge)
{
    const auto result = QByteArray::fromBase64Encoding(
        challenge.trimmed(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return result ? std::optional(result.decoded) : std::nullopt;
}

} // namespace Smtp
