// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/connectionoptions.h"

#include "cli/invocation.h"
#include "cli/servicevalues.h"
#include "cli/values.h"

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 relayPort = 25; // RFC 5321 4.5.4.2
constexpr quint16 submissionPort = 587; // RFC 6409 3.1
constexpr quint16 submissionsPort = 465; // RFC 8314 7.3

quint16 defaultPort(const Invocation &invocation)
{
    if (invocation.value(Option::Security) == "tls"_L1)
        return submissionsPort;
    const bool logsIn = invocation.has(Option::User) || invocation.has(Option::Mechanism);
    return logsIn ? submissionPort : relayPort;
}

void applyRepetition(const Invocation &invocation, Delivery::Order &order)
{
    if (!invocation.has(Option::Count))
        return;
    const qsizetype connections = octetsFrom(invocation.value(Option::Connections)).value_or(1);
    order.repetition = {octetsFrom(invocation.value(Option::Count)).value_or(1), connections};
}

void applyWaits(const Invocation &invocation, Base::Patience &patience)
{
    if (const auto wait = secondsFrom(invocation.value(Option::Timeout)))
        patience = Base::Patience::uniform(*wait);
    if (const auto wait = secondsFrom(invocation.value(Option::ConnectTimeout)))
        patience.connect = *wait;
}

} // namespace

void applyTlsOptions(const Invocation &invocation, Net::TlsPolicy &policy)
{
    if (invocation.has(Option::TlsInsecure))
        policy.verify = false;
    if (invocation.has(Option::AuthorityFile))
        policy.extraAuthorities = invocation.value(Option::AuthorityFile);
    for (const QString &pin : invocation.values(Option::Pin))
        policy.trustedFingerprints.append(fingerprintFrom(pin).value_or(QByteArray()));
    policy.onlyTrusted = invocation.has(Option::Pin);
    if (invocation.value(Option::TlsMinimum) == "1.3"_L1)
        policy.minimumVersion = Net::TlsVersion::Tls13;
    policy.clientCertificate = invocation.value(Option::ClientCertificate);
    policy.clientKey = invocation.value(Option::ClientKey);
}

Base::Result<Net::Endpoint> serverFrom(const Invocation &invocation)
{
    if (invocation.has(Option::Socket))
        return Net::Endpoint{.host = {}, .port = 0, .socketPath = invocation.value(Option::Socket)};
    return Net::Endpoint::parse(invocation.value(Option::Server), defaultPort(invocation));
}

void applyConnectionOptions(const Invocation &invocation, Delivery::Order &order)
{
    // an account has its own security; only what is asked for changes it
    if (invocation.has(Option::Security) || !invocation.has(Option::Account))
        order.session.security = securityFrom(invocation.value(Option::Security), order.server.port);
    if (order.server.isLocal()) // nobody but this computer can listen in, and there is no TLS on it
        order.session.security = Smtp::Security::None;
    if (invocation.has(Option::ClientName))
        order.session.clientName = invocation.value(Option::ClientName).toLatin1();
    if (invocation.has(Option::SpeakHelo))
        order.session.hello = Smtp::HelloVerb::Helo;
    if (invocation.has(Option::Lmtp))
        order.session.hello = Smtp::HelloVerb::Lhlo;
    for (const QString &attribute : invocation.values(Option::ClientAttribute))
        order.session.clientAttributes.append(clientAttributeFrom(attribute));
    order.session.usePipelining = !invocation.has(Option::NoPipelining);
    if (invocation.has(Option::MailHosts))
        order.mailHostPort = octetsFrom(invocation.value(Option::MailHostPort)).value_or(relayPort);
    applyTlsOptions(invocation, order.tls);
    applyRepetition(invocation, order);
    applyWaits(invocation, order.patience);
}

} // namespace Cli
