// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/offer.h"

#include <algorithm>

#include "practice/assumedclient.h"
#include "practice/bounds.h"
#include "practice/settings.h"

namespace Practice {

using namespace Qt::StringLiterals;

namespace {

QByteArray holdLimits(const QDateTime &now)
{
    const QString latest = now.toUTC().addSecs(longestHold.count()).toString(Qt::ISODate);
    return QByteArray::number(longestHold.count()) + ' ' + latest.toLatin1();
}

// RFC 9422
QByteArray limitValues(const Settings &settings)
{
    const QByteArray recipients = "RCPTMAX=" + QByteArray::number(recipientLimit(settings));
    return settings.transactionLimit > 0 ? recipients + " MAILMAX=" + QByteArray::number(settings.transactionLimit)
                                         : recipients;
}

} // namespace

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
    // RFC 3030 3: binary letters travel in chunks alone
    if (keyword == "BINARYMIME" && !offers(settings, "CHUNKING"))
        return false;
    if (keyword == "BDAT")
        return offers(settings, "CHUNKING");
    return std::none_of(settings.hiddenKeywords.begin(), settings.hiddenKeywords.end(),
        [keyword](const QByteArray &hidden) { return keyword == hidden; });
}

bool isVerbOf(Protocol protocol, QByteArrayView verb)
{
    if (verb == "LHLO")
        return protocol == Protocol::Lmtp;
    return protocol == Protocol::Smtp || (verb != "EHLO" && verb != "HELO");
}

bool offersStartTls(const Settings &settings, bool isEncrypted)
{
    return settings.tls == TlsMode::StartTls && !isEncrypted && offers(settings, "STARTTLS");
}

bool offersLogin(const Settings &settings, bool isEncrypted)
{
    return (isEncrypted || settings.tls == TlsMode::None) && offers(settings, "AUTH");
}

bool offersRequireTls(const Settings &settings, bool isEncrypted)
{
    return isEncrypted && offers(settings, "REQUIRETLS");
}

qsizetype recipientLimit(const Settings &settings)
{
    return settings.recipientLimit > 0 ? std::min(settings.recipientLimit, Bounds::recipients) : Bounds::recipients;
}

QList<QByteArray> capabilityLines(
    const Settings &settings, bool isEncrypted, const QList<QByteArray> &mechanisms, const QDateTime &now)
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
    add("CHUNKING");
    add("BINARYMIME");
    add("DSN");
    add("DELIVERBY");
    add("FUTURERELEASE", holdLimits(now));
    add("MT-PRIORITY", "MIXER"_ba);
    add("LIMITS", limitValues(settings));
    add("ENHANCEDSTATUSCODES");
    if (offersRequireTls(settings, isEncrypted))
        add("REQUIRETLS");
    if (offersStartTls(settings, isEncrypted))
        add("STARTTLS");
    if (offersLogin(settings, isEncrypted))
        add("AUTH", mechanisms.join(' '));
    add("XCLIENT", AssumedClient::attributeNames().join(' '));
    add("VRFY");
    add("EXPN");
    add("HELP");
    return lines;
}

} // namespace Practice
