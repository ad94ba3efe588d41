// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/routeoptions.h"

#include <QUrl>

#include "cli/invocation.h"
#include "cli/passwordsource.h"

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 dnsPort = 53;

Net::AddressFamily familyFrom(const Invocation &invocation)
{
    if (invocation.has(Option::Ipv4))
        return Net::AddressFamily::IPv4;
    return invocation.has(Option::Ipv6) ? Net::AddressFamily::IPv6 : Net::AddressFamily::Any;
}

} // namespace

std::optional<Net::Proxy> proxyFrom(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isSocks = url.scheme() == "socks5"_L1;
    const bool hasMore = !url.password().isEmpty() || url.path().size() > 1 || url.hasQuery() || url.hasFragment();
    if (!url.isValid() || (!isSocks && url.scheme() != "http"_L1) || hasMore || url.port() <= 0)
        return std::nullopt;
    const Base::Result<Net::Endpoint> server = Net::Endpoint::parse(url.host(), static_cast<quint16>(url.port()));
    if (!server)
        return std::nullopt;
    return Net::Proxy{.kind = isSocks ? Net::ProxyKind::Socks5 : Net::ProxyKind::HttpConnect,
        .server = *server,
        .user = url.userName(QUrl::FullyDecoded)};
}

bool holdsPassword(const QString &proxy)
{
    return !QUrl(proxy).password().isEmpty();
}

std::optional<Net::Endpoint> nameServerFrom(const QString &text)
{
    const Base::Result<Net::Endpoint> server = Net::Endpoint::parse(text, dnsPort);
    if (!server || QHostAddress(server->host).isNull())
        return std::nullopt;
    return *server;
}

std::optional<Net::ProxyHeader> proxyHeaderFrom(const QString &text)
{
    if (text == "v1"_L1)
        return Net::ProxyHeader::Version1;
    return text == "v2"_L1 ? std::optional(Net::ProxyHeader::Version2) : std::nullopt;
}

OrRefusal<Net::Route> routeFrom(const Invocation &invocation)
{
    Net::Route route{
        .family = familyFrom(invocation),
        .localAddress = QHostAddress(invocation.value(Option::LocalAddress)),
        .proxy = proxyFrom(invocation.value(Option::Proxy)),
        .nameServer = nameServerFrom(invocation.value(Option::NameServer)),
        .header = proxyHeaderFrom(invocation.value(Option::ProxyHeader)).value_or(Net::ProxyHeader::None),
    };
    if (!route.proxy || !invocation.has(Option::ProxyPasswordEnv))
        return route;
    OrRefusal<Base::Secret> password = readProxyPassword(invocation);
    if (Refusal *refusal = std::get_if<Refusal>(&password))
        return *refusal;
    route.proxy->password = std::get<Base::Secret>(std::move(password));
    return route;
}

} // namespace Cli
