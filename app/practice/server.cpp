// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/server.h"

#include <QNetworkProxy>
#include <QPointer>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpSocket>

#include "base/clock.h"
#include "net/owncertificate.h"
#include "practice/bounds.h"
#include "practice/connection.h"
#include "practice/inbox.h"
#include "practice/listener.h"
#include "practice/maildir.h"
#include "practice/offer.h"
#include "practice/troublemaker.h"
#include "transcript/store.h"

namespace Practice {

using namespace Qt::StringLiterals;

namespace {

Net::CertificateWish certificateWish(const Settings &settings)
{
    Net::CertificateWish wish;
    wish.authority = settings.authority;
    if (!settings.certificateNames.isEmpty()) {
        wish.commonName = settings.certificateNames.constFirst();
        wish.names = settings.certificateNames;
        return wish;
    }
    const QString name = QString::fromUtf8(announcedName(settings));
    wish.commonName = name;
    wish.names = QStringList{name, u"localhost"_s, u"127.0.0.1"_s, u"::1"_s};
    const bool isOneAddress = settings.address != QHostAddress(QHostAddress::Any)
        && settings.address != QHostAddress(QHostAddress::AnyIPv4)
        && settings.address != QHostAddress(QHostAddress::AnyIPv6);
    if (isOneAddress)
        wish.names << settings.address.toString();
    wish.names.removeDuplicates();
    return wish;
}

QSslConfiguration tlsConfiguration(const Net::KeyPair &pair)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(pair.certificate, QSsl::Pem));
    configuration.setPrivateKey(QSslKey(pair.key, QSsl::Ec, QSsl::Pem));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

} // namespace

class Server::Private final {
public:
    Private(const Base::Clock &clockOfServer, Server *server)
        : q(server)
        , clock(clockOfServer)
        , inbox(clockOfServer, QRandomGenerator::global()->generate())
    {
        listener.setProxy(QNetworkProxy::NoProxy);
        connect(&listener, &Listener::clientCame, server, [this](qintptr descriptor) { welcome(descriptor); });
    }

    [[nodiscard]] Base::Result<void> makeCertificate();
    void welcome(qintptr descriptor);
    void turnAway(qintptr descriptor);
    void forgetEndedStores();
    void handleGone(Connection *connection);

    Server *q;
    const Base::Clock &clock;
    Settings settings;
    Inbox inbox;
    Troublemaker trouble;
    Listener listener;
    Net::KeyPair certificate;
    std::optional<QSslConfiguration> tls; ///< none: the library is not even loaded
    QList<QPointer<Transcript::Store>> endedStores;
    QObject guests; ///< parent of the connections; goes before the inbox that they use
};

Base::Result<void> Server::Private::makeCertificate()
{
    certificate = {};
    tls.reset();
    if (settings.tls == TlsMode::None)
        return {};
    Base::Result<Net::KeyPair> pair = Net::makeCertificate(certificateWish(settings));
    if (!pair)
        return pair.error();
    certificate = std::move(pair).value();
    tls = tlsConfiguration(certificate);
    return {};
}

void Server::Private::welcome(qintptr descriptor)
{
    if (guests.children().size() >= Bounds::connections) {
        turnAway(descriptor);
        return;
    }
    forgetEndedStores();
    auto *store = new Transcript::Store(clock, q);
    auto *connection = new Connection(settings, inbox, trouble, store, &guests);
    connect(connection, &Connection::messageKept, q, &Server::messageKept);
    connect(connection, &Connection::gone, q, [this, connection] { handleGone(connection); });
    Q_EMIT q->conversationStarted(store);
    if (!connection->open(descriptor, tls.value_or(QSslConfiguration())))
        handleGone(connection);
}

void Server::Private::turnAway(qintptr descriptor)
{
    auto *socket = new QTcpSocket(&listener);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    if (settings.tls != TlsMode::Implicit)
        socket->write("421 4.3.2 " + announcedName(settings) + " has too many clients, come back later\r\n");
    socket->disconnectFromHost();
}

void Server::Private::forgetEndedStores()
{
    for (const QPointer<Transcript::Store> &store : std::as_const(endedStores)) {
        if (store && store->parent() == q)
            delete store;
    }
    endedStores.clear();
}

void Server::Private::handleGone(Connection *connection)
{
    connection->deleteLater();
    if (Transcript::Store *store = connection->store()) {
        endedStores << store;
        Q_EMIT q->conversationEnded(store);
    }
}

Server::Server(const Base::Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(clock, this))
{
}

Server::~Server() = default;

Base::Result<Net::Endpoint> Server::start(Settings settings)
{
    stop();
    d->settings = std::move(settings);
    d->trouble.begin(d->settings.faults);
    if (!d->settings.maildir.isEmpty()) {
        if (Base::Result<void> prepared = Maildir(d->settings.maildir).prepare(); !prepared)
            return prepared.error();
    }
    if (Base::Result<void> made = d->makeCertificate(); !made)
        return made.error();
    if (!d->listener.listen(d->settings.address, d->settings.port)) {
        const Net::Endpoint wanted{d->settings.address.toString(), d->settings.port};
        const bool isTaken = d->listener.serverError() == QAbstractSocket::AddressInUseError;
        return Base::Error{.problem = isTaken ? Base::Problem::AddressInUse : Base::Problem::LocalAddressUnusable,
            .stage = Base::Stage::Connect,
            .subject = wanted.toText(),
            .detail = d->listener.errorString()};
    }
    Q_EMIT listeningChanged();
    return endpoint();
}

void Server::stop()
{
    const bool wasListening = isListening();
    d->listener.close();
    const QList<Connection *> connections = d->guests.findChildren<Connection *>(Qt::FindDirectChildrenOnly);
    for (Connection *connection : connections)
        connection->dismiss("4.3.2"_ba, "is being stopped"_ba);
    if (wasListening)
        Q_EMIT listeningChanged();
}

bool Server::isListening() const
{
    return d->listener.isListening();
}

Net::Endpoint Server::endpoint() const
{
    return {d->listener.serverAddress().toString(), d->listener.serverPort()};
}

QByteArray Server::certificateFingerprint() const
{
    const std::optional<QSslConfiguration> &tls = d->tls;
    return tls ? tls->localCertificate().digest(QCryptographicHash::Sha256) : QByteArray();
}

QByteArray Server::certificate() const
{
    return d->certificate.certificate;
}

QByteArray Server::authority() const
{
    return d->certificate.authority;
}

const QList<KeptMessage> &Server::messages() const
{
    return d->inbox.messages();
}

void Server::forgetMessages()
{
    d->inbox.clear();
    Q_EMIT messagesForgotten();
}

} // namespace Practice
