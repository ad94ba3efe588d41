// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/assumedclient.h"

#include "smtp/xtext.h"

namespace Practice {

using namespace Qt::StringLiterals;

QList<QByteArray> AssumedClient::attributeNames()
{
    return {"NAME"_ba, "ADDR"_ba, "PORT"_ba, "PROTO"_ba, "HELO"_ba, "LOGIN"_ba, "DESTADDR"_ba, "DESTPORT"_ba};
}

std::optional<Answer> AssumedClient::take(QByteArrayView argument, bool isStrict)
{
    QMap<QByteArray, QByteArray> attributes = m_attributes;
    const QList<QByteArray> words = argument.toByteArray().simplified().split(' ');
    for (const QByteArray &word : words) {
        const qsizetype equals = word.indexOf('=');
        if (equals <= 0)
            return answer(501, "5.5.4", "XCLIENT takes attributes of the form NAME=value");
        const QByteArray name = word.first(equals).toUpper();
        const bool isKnown = attributeNames().contains(name);
        if (!isKnown && isStrict)
            return answer(501, "5.5.4", "XCLIENT attribute " + name + " was not offered");
        const std::optional<QByteArray> value = Smtp::decodedXtext(word.sliced(equals + 1));
        if (!value)
            return answer(501, "5.5.4", "XCLIENT attribute " + name + " has a value that is not xtext (RFC 3461 4)");
        if (isKnown)
            attributes.insert(name, *value);
    }
    m_attributes = attributes;
    return std::nullopt;
}

QByteArray AssumedClient::valueOf(const QByteArray &attribute) const
{
    const QByteArray value = m_attributes.value(attribute);
    return value == "[UNAVAILABLE]" || value == "[TEMPUNAVAIL]" ? QByteArray() : value;
}

} // namespace Practice
