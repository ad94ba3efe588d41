// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/offer.h"

#include <algorithm>

#include "practice/bounds.h"
#include "practice/settings.h"

namespace Practice {

using namespace Qt::StringLiterals;

QByteArray announcedName(const Settings &settings)
{
    const QByteArray name = settings.serverName.toUtf8();
    const bool isOneWord = std::none_of(name.begin(), name.end(), [](char octet) {
        const auto value = static_cast<unsigned char>(octet);
        return value <= ' ' || value == 0x7f;
    });
    return name.isEmpty() || !isOneWord ? "practice.postscope.test"_ba : name;
}

qint64 announcedSizeLimit(const Settings &settings)
{
    const bool staysInMemory = settings.keepsMessages && settings.maildir.isEmpty();
    if (!staysInMemory)
        return std::max<qint64>(settings.sizeLimit, 0);
    return settings.sizeLimit > 0 ? std::min(settings.sizeLimit, Bounds::messageOctetsInMemory)
                                  : Bounds::messageOctetsInMemory;
}

bool offers(const Settings &settings, QByteArrayView keyword)
{
    if (keyword == "AUTH" && settings.login == LoginRule::NotOffered)
        return false;
    return std::none_of(settings.hiddenKeywords.begin(), settings.hiddenKeywords.end(),
        [keyword](const QByteArray &hidden) { return keyword == hidden; });
}

bool offersStartTls(const Settings &settings, bool isEncrypted)
{
    return settings.tls == TlsMode::StartTls && !isEncrypted && offers(settings, "STARTTLS");
}

bool offersLogin(const Settings &settings, bool isEncrypted)
{
    return (isEncrypted || settings.tls == TlsMode::None) && offers(settings, "AUTH");
}

QList<QByteArray> capabilityLines(const Settings &settings, bool isEncrypted)
{
    QList<QByteArray> lines;
    const auto add = [&](QByteArrayView keyword, const QByteArray &parameters = {}) {
        if (offers(settings, keyword))
            lines << (parameters.isEmpty() ? keyword.toByteArray() : keyword.toByteArray() + ' ' + parameters);
    };
    add("PIPELINING");
    add("SIZE", QByteArray::number(announcedSizeLimit(settings)));
    add("8BITMIME");
    add("SMTPUTF8");
    add("DSN");
    add("ENHANCEDSTATUSCODES");
    if (offersStartTls(settings, isEncrypted))
        add("STARTTLS");
    if (offersLogin(settings, isEncrypted))
        add("AUTH", "PLAIN LOGIN"_ba);
    add("HELP");
    return lines;
}

} // namespace Practice
