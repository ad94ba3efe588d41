// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/endpoint.h"

#include <algorithm>

#include <QHostAddress>
#include <QUrl>

namespace Net {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 253; // RFC 1035 2.3.4, written with dots and without the final one

bool isIpv6(const QString &host)
{
    return QHostAddress(host).protocol() == QHostAddress::IPv6Protocol;
}

// QHostAddress trims, and toAce() drops characters that nobody sees: what was typed must be what is called.
bool isVisible(QChar character)
{
    return character.isPrint() && !character.isSpace();
}

bool isDomainName(const QString &host)
{
    QString name = host;
    if (name.endsWith(u'.'))
        name.chop(1);
    const QByteArray ace = QUrl::toAce(name);
    return !ace.isEmpty() && ace.size() <= longestName;
}

/// Zero, which is no port one can call, where the text is not one.
quint16 portFrom(QStringView text)
{
    const bool onlyDigits
        = std::all_of(text.begin(), text.end(), [](QChar character) { return character >= u'0' && character <= u'9'; });
    return onlyDigits ? text.toUShort() : quint16(0);
}

struct Pieces {
    QString host;
    QString port;
    bool hasPort = false;
    bool isBracketed = false;
};

Pieces split(const QString &text)
{
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        const QString rest = text.mid(end + 1);
        if (end < 0 || (!rest.isEmpty() && !rest.startsWith(u':')))
            return {};
        return {text.mid(1, end - 1), rest.mid(1), !rest.isEmpty(), true};
    }
    if (text.count(u':') != 1)
        return {text, {}, false, false};
    const qsizetype colon = text.indexOf(u':');
    return {text.left(colon), text.mid(colon + 1), true, false};
}

} // namespace

Base::Result<Endpoint> Endpoint::parse(const QString &text, quint16 defaultPort)
{
    const Pieces pieces = split(text);
    const Endpoint endpoint{pieces.host, pieces.hasPort ? portFrom(pieces.port) : defaultPort};
    const bool isHost = isIpv6(pieces.host) || (!pieces.isBracketed && isDomainName(pieces.host));
    if (!isHost || endpoint.port == 0 || !std::all_of(text.begin(), text.end(), isVisible))
        return Base::Error{.problem = Base::Problem::BadServerName, .stage = Base::Stage::Resolve, .subject = text};
    return endpoint;
}

QString Endpoint::toText() const
{
    if (isLocal())
        return socketPath;
    const QString shownHost = host.contains(u':') ? u"["_s + host + u"]"_s : host;
    return shownHost + u':' + QString::number(port);
}

} // namespace Net
