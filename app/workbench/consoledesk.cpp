// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbench/consoledesk.h"

#include "transcript/store.h"
#include "workbench/accountsdesk.h"
#include "workbench/dialoguedesk.h"
#include "workbench/practicedesk.h"

namespace Workbench {

using namespace Qt::StringLiterals;
using Smtp::SessionStep;

namespace {

constexpr quint16 submissionPort = 587;
constexpr quint16 submissionsPort = 465;

} // namespace

bool isLoopbackServer(const QString &server)
{
    const Base::Result<Net::Endpoint> endpoint = Net::Endpoint::parse(server, submissionPort);
    if (!endpoint)
        return false;
    const QString &host = endpoint->host;
    return host == u"localhost"_s || host.startsWith(u"127."_s) || host == u"::1"_s;
}

QByteArray lineEndOctets(LineEnd lineEnd)
{
    switch (lineEnd) {
    case LineEnd::CrLf:
        return QByteArrayLiteral("\r\n");
    case LineEnd::Lf:
        return QByteArrayLiteral("\n");
    case LineEnd::Cr:
        return QByteArrayLiteral("\r");
    case LineEnd::None:
        return {};
    }
    Q_UNREACHABLE();
}

ConsoleDesk::ConsoleDesk(AccountsDesk &accounts, PracticeDesk &practice, DialogueDesk &dialogue, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_practice(practice)
    , m_dialogue(dialogue)
{
    connect(&dialogue, &DialogueDesk::changed, this, &ConsoleDesk::follow);
}

void ConsoleDesk::connectTo(const Profiles::Account &account)
{
    if (account.id == AccountsDesk::practiceId && !m_practice.snapshot().isListening)
        m_practice.start();
    Profiles::Account wanted = account;
    if (account.id == AccountsDesk::practiceId)
        wanted = m_accounts.snapshot().accounts.constFirst(); // where it listens now
    else
        wanted.user.clear(); // logging in is done by hand
    m_accounts.prepareOrderFor(wanted, this, [this](Base::Result<Delivery::Order> order) {
        if (order)
            begin(std::move(order).value());
        else
            refuse(order.error());
    });
}

Base::Result<void> ConsoleDesk::connectTo(const QString &server, bool isEncryptedFromTheStart)
{
    const Base::Result<Net::Endpoint> endpoint
        = Net::Endpoint::parse(server, isEncryptedFromTheStart ? submissionsPort : submissionPort);
    if (!endpoint)
        return endpoint.error();
    Delivery::Order order;
    order.server = *endpoint;
    order.tls.trustedFingerprints = m_accounts.trustedFingerprintsOf(*endpoint);
    order.session.security = isEncryptedFromTheStart ? Smtp::Security::Implicit : Smtp::Security::None;
    begin(std::move(order));
    return {};
}

void ConsoleDesk::begin(Delivery::Order order)
{
    if (m_dialogue.snapshot().isRunning)
        return;
    order.isByHand = true;
    order.session.login.reset();
    if (order.session.security != Smtp::Security::Implicit)
        order.session.security = Smtp::Security::None; // STARTTLS is said by hand
    m_snapshot = {};
    m_snapshot.server = order.server.toText();
    m_snapshot.isLoopback = isLoopbackServer(m_snapshot.server);
    m_snapshot.isConnecting = true;
    m_reading = {};
    m_rowsSeen = 0;
    m_dialogue.run(std::move(order));
    connect(m_dialogue.transcript(), &Transcript::Store::rowsAppended, this, &ConsoleDesk::readOn);
    connect(m_dialogue.transcript(), &Transcript::Store::rowChanged, this, &ConsoleDesk::readOn);
    follow();
}

void ConsoleDesk::refuse(const Base::Error &error)
{
    m_snapshot.error = error;
    Q_EMIT changed();
}

void ConsoleDesk::say(Base::Secret line, LineEnd lineEnd)
{
    m_dialogue.take(Smtp::TypedLine{std::move(line), lineEndOctets(lineEnd), isSecretAllowedInClear()});
}

bool ConsoleDesk::isSecretAllowedInClear() const
{
    return m_snapshot.isLoopback || m_snapshot.areSecretsAllowedInClear;
}

void ConsoleDesk::allowSecretsInClear(bool areAllowed)
{
    m_snapshot.areSecretsAllowedInClear = areAllowed;
    Q_EMIT changed();
}

void ConsoleDesk::paste(const QByteArray &block, LineEnd lineEnd, bool areDotsDoubled)
{
    if (areDotsDoubled && m_snapshot.session.settled().step != SessionStep::Data)
        return;
    QList<QByteArray> lines = block.split('\n');
    if (lines.constLast().isEmpty())
        lines.removeLast();
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (areDotsDoubled && line.startsWith('.'))
            line.prepend('.');
        say(Base::Secret(line), lineEnd);
    }
}

void ConsoleDesk::logIn(Smtp::Login login)
{
    login.isAllowedInClear = isSecretAllowedInClear();
    m_dialogue.take(Smtp::HandLogin{std::move(login)});
}

void ConsoleDesk::hangUp()
{
    if (m_snapshot.isConnecting) { // nobody hears a wish yet
        m_dialogue.cancel();
        return;
    }
    m_dialogue.take(Smtp::HangUp());
}

void ConsoleDesk::follow()
{
    const DialogueSnapshot &dialogue = m_dialogue.snapshot();
    m_snapshot.isElsewhere = dialogue.isRunning && !dialogue.isByHand;
    const bool isByHand = dialogue.isRunning && dialogue.isByHand;
    if (!isByHand)
        m_snapshot.isConnecting = false;
    m_snapshot.isOpen = isByHand && m_snapshot.session.settled().step != SessionStep::Connected;
    Q_EMIT changed();
}

void ConsoleDesk::readOn()
{
    const Transcript::Store &store = *m_dialogue.transcript();
    m_reading.readOn(store);
    m_snapshot.session = m_reading.state();
    for (; m_rowsSeen < store.size() && store.at(m_rowsSeen).isComplete; ++m_rowsSeen) {
        const Transcript::Entry entry = store.at(m_rowsSeen);
        if (entry.kind == Transcript::EntryKind::Reply)
            m_snapshot.lastReply = {.code = entry.code, .lines = entry.texts()};
    }
    if (m_snapshot.session.settled().step != SessionStep::Connected)
        m_snapshot.isConnecting = false;
    follow();
}

} // namespace Workbench
