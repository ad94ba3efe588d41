// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/capabilities.h"

#include <algorithm>

#include "smtp/reply.h"

namespace Smtp {

namespace {

// Servers separate with tabs and several spaces too.
QList<QByteArray> words(const QByteArray &line)
{
    return line.simplified().split(' ');
}

// `AUTH=LOGIN PLAIN` is how servers of the last century wrote it, and some still do.
bool isOldAuth(const QByteArray &keyword)
{
    return keyword.startsWith("AUTH=");
}

} // namespace

Capabilities Capabilities::fromReply(const Reply &ehloReply)
{
    Capabilities capabilities;
    if (ehloReply.lines.isEmpty())
        return capabilities;
    // RFC 5321 4.1.1.1: the first line holds the domain and a greeting, never a keyword.
    capabilities.m_serverName = words(ehloReply.lines.constFirst()).constFirst();
    for (const QByteArray &line : ehloReply.lines.sliced(1)) {
        QList<QByteArray> parts = words(line);
        QByteArray keyword = parts.takeFirst().toUpper();
        if (keyword.isEmpty())
            continue;
        if (isOldAuth(keyword)) {
            parts.prepend(keyword.sliced(5));
            keyword = "AUTH";
        }
        capabilities.m_capabilities.append({keyword, parts});
    }
    return capabilities;
}

bool Capabilities::has(QByteArrayView keyword) const
{
    return std::any_of(m_capabilities.begin(), m_capabilities.end(),
        [keyword](const Capability &capability) { return capability.keyword == keyword; });
}

QList<QByteArray> Capabilities::parameters(QByteArrayView keyword) const
{
    QList<QByteArray> parameters;
    for (const Capability &capability : m_capabilities) {
        if (capability.keyword == keyword)
            parameters += capability.parameters;
    }
    return parameters;
}

std::optional<qint64> Capabilities::sizeLimit() const
{
    const QList<QByteArray> sizes = parameters("SIZE");
    if (sizes.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qint64 limit = sizes.constLast().toLongLong(&isNumber);
    // RFC 1870 4: 0 means that there is no fixed limit. What is no number says nothing.
    return isNumber && limit > 0 ? std::optional(limit) : std::nullopt;
}

std::optional<qsizetype> Capabilities::limit(QByteArrayView name) const
{
    for (const QByteArray &parameter : parameters("LIMITS")) {
        const qsizetype equals = parameter.indexOf('=');
        if (equals < 0 || parameter.first(equals).toUpper() != name)
            continue;
        bool isNumber = false;
        const qsizetype number = parameter.sliced(equals + 1).toInt(&isNumber);
        return isNumber && number > 0 ? std::optional(number) : std::nullopt;
    }
    return std::nullopt;
}

QList<QByteArray> Capabilities::mechanisms() const
{
    QList<QByteArray> mechanisms;
    for (const QByteArray &parameter : parameters("AUTH")) {
        const QByteArray mechanism = parameter.toUpper();
        if (!mechanism.isEmpty() && !mechanisms.contains(mechanism))
            mechanisms.append(mechanism);
    }
    return mechanisms;
}

} // namespace Smtp
