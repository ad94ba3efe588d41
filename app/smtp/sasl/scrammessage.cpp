// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/sasl/scrammessage.h"

#include <algorithm>

namespace Smtp {

namespace {

bool isLetter(char octet)
{
    return (octet >= 'a' && octet <= 'z') || (octet >= 'A' && octet <= 'Z');
}

} // namespace

std::optional<ScramMessage> ScramMessage::parse(QByteArrayView text)
{
    ScramMessage message;
    const QList<QByteArray> parts = text.toByteArray().split(',');
    for (const QByteArray &part : parts) {
        if (part.size() < 2 || !isLetter(part.at(0)) || part.at(1) != '=')
            return std::nullopt;
        message.m_attributes.append({part.at(0), part.sliced(2)});
    }
    return message;
}

std::optional<QByteArray> ScramMessage::value(char name) const
{
    const auto found = std::find_if(m_attributes.begin(), m_attributes.end(),
        [name](const Attribute &attribute) { return attribute.name == name; });
    return found == m_attributes.end() ? std::nullopt : std::optional(found->value);
}

std::optional<QByteArray> ScramMessage::octets(char name) const
{
    const auto result = QByteArray::fromBase64Encoding(
        value(name).value_or(QByteArray()), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return result && !result.decoded.isEmpty() ? std::optional(result.decoded) : std::nullopt;
}

QByteArray escapedName(QByteArray name)
{
    return name.replace('=', "=3D").replace(',', "=2C");
}

std::optional<QByteArray> unescapedName(const QByteArray &escaped)
{
    QByteArray rest = escaped;
    if (rest.replace("=3D", "").replace("=2C", "").contains('='))
        return std::nullopt;
    QByteArray name = escaped;
    return name.replace("=2C", ",").replace("=3D", "=");
}

} // namespace Smtp
