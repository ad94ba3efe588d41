// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>

#include "base/error.h"
#include "net/endpoint.h"
#include "net/tlsfacts.h"

namespace Net {

/// A stream of octets to a server, encrypted or to be encrypted. It knows nothing of SMTP and has no timers.
///
/// Nothing is emitted from inside open(). After failed() or closed(), and after close() or abort(), nothing more is
/// emitted. A listener may call any method, but must not delete the channel (deleteLater() is fine).
class Channel : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Looks up, connects and, with startEncrypted, makes the TLS handshake (implicit TLS, RFC 8314 3.3).
    virtual void open(const Net::Endpoint &endpoint, bool startEncrypted) = 0;
    /// The octets go out in order. The buffer may hold a secret: an implementation keeps no second copy.
    virtual void write(QByteArrayView octets) = 0;
    /// The handshake in a connection that began in clear. Only when nothing is unread.
    virtual void startEncryption() = 0;
    /// Writes what is waiting, then closes.
    virtual void close() = 0;
    /// Closes at once; what waits is lost.
    virtual void abort() = 0;

    /// Octets that were written and did not leave yet, clear and encrypted.
    [[nodiscard]] virtual qint64 octetsWaiting() const = 0;
    /// What the socket says, not what somebody remembers.
    [[nodiscard]] virtual bool isEncrypted() const = 0;
    /// Encrypted, and the certificate has no defect. A pin does not make it so.
    [[nodiscard]] virtual bool isVerified() const = 0;
    /// Of tls-server-end-point (RFC 5929 4.1), for the -PLUS mechanisms of SASL; empty in clear, and where undefined.
    [[nodiscard]] virtual QByteArray serverEndPoint() const = 0;
    /// Our end of the connection, without port; empty before connected(). For the address literal after EHLO.
    [[nodiscard]] virtual QString localAddress() const = 0;

Q_SIGNALS:
    /// Not for a host that is an address already.
    void lookedUp(const QStringList &addresses);
    /// One of the addresses is tried; several may be under way at once.
    void attempting(const QString &address, quint16 port);
    void attemptFailed(const QString &address, quint16 port, const QString &detail);
    /// Of a local socket: its path and no port.
    void connected(const QString &address, quint16 port);
    /// Who is calling whom was told by the PROXY protocol, before anything else.
    void proxyHeaderSent(const QByteArray &header);
    /// The handshake is done and the certificate is acceptable to the policy.
    void encrypted(const Net::TlsFacts &facts);
    /// The certificate is not acceptable. Nothing was sent over the connection; failed() follows.
    void certificateRefused(const Net::TlsFacts &facts);
    /// What one read of the connection found there.
    void received(const QByteArray &octets);
    /// Some octets have left; octetsWaiting() is smaller than it was.
    void written();
    /// So many octets of those that were written first went on their way in one go: in clear, the system took them at
    /// once; encrypted, they were made into records of TLS together. Not told of what leaves behind close().
    void leftTogether(qint64 octets);
    /// The server closed the connection in order.
    void closed();
    /// Problems: HostNotFound, NameServerFailed, ConnectionRefused, NetworkUnreachable, LocalAddressUnusable,
    /// ProxyUnreachable, ProxyLoginRefused, ProxyRefused, ConnectionLost, TlsToPlainPort, ConnectTimeout (the system's
    /// own), HandshakeFailed, DataBeforeTls, CertificateRefused, FileUnreadable, KeyEncrypted and KeyDoesNotFit (files
    /// of the policy). The stage is right as far as the handshake; ConnectionLost leaves it to the listener.
    void failed(const Base::Error &error);
};

} // namespace Net
