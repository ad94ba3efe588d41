// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/waynotes.h"

#include "base/visibletext.h"
#include "net/channel.h"
#include "net/route.h"
#include "transcript/store.h"

namespace Delivery {

using Base::NoteKind;

namespace {

constexpr char firstOctetOfTheBinaryForm = '\r';

/// The line of version 1, or the octets of version 2 in hexadecimal.
QString readableHeader(const QByteArray &header)
{
    return header.startsWith(firstOctetOfTheBinaryForm) ? QString::fromLatin1(header.toHex(' '))
                                                        : Base::visibleText(header.trimmed());
}

} // namespace

Base::Note connectingNote(const Net::Endpoint &server)
{
    if (server.isLocal())
        return {NoteKind::ConnectingLocally, {server.socketPath}};
    return {NoteKind::Connecting, {server.host, QString::number(server.port)}};
}

Base::Note connectedNote(const QString &address, quint16 port)
{
    if (port == 0)
        return {NoteKind::ConnectedLocally, {address}};
    return {NoteKind::Connected, {address, QString::number(port)}};
}

void noteWay(
    const Net::Channel &channel, const Net::Endpoint &server, const Net::Route &route, Transcript::Store &store)
{
    if (route.proxy)
        store.appendNote({NoteKind::GoingThroughProxy, {route.proxy->server.toText()}});
    QObject::connect(&channel, &Net::Channel::attempting, &channel,
        [host = server.host, &store](const QString &address, quint16 port) {
            if (address != host) // else it was said when the connection began
                store.appendNote({NoteKind::TryingAddress, {address, QString::number(port)}});
        });
    QObject::connect(&channel, &Net::Channel::attemptFailed, &channel,
        [&store](const QString &address, quint16, const QString &detail) {
            store.appendNote({NoteKind::AddressFailed, {address, detail}});
        });
    QObject::connect(&channel, &Net::Channel::proxyHeaderSent, &channel, [&store](const QByteArray &header) {
        store.appendNote({NoteKind::ProxyHeaderSent, {readableHeader(header)}});
    });
}

} // namespace Delivery
