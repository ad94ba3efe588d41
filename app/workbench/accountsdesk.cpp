// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbench/accountsdesk.h"

#include <algorithm>

#include <QSettings>
#include <QSysInfo>

#include "profiles/accountstore.h"
#include "workbench/practicedesk.h"

namespace Workbench {

using namespace Qt::StringLiterals;

const QString AccountsDesk::practiceId = u"practice"_s;

namespace {

const QString chosenKey = u"chosenAccount"_s;
// The practice server takes any login; one is made so that AUTH can be watched.
constexpr auto practiceUser = "ann";
constexpr auto practicePassword = "open sesame";

QByteArray clientNameOf(const QString &hostName)
{
    // RFC 5321 4.1.4 wants a name that can be looked up. A short name or a private one is refused by many servers:
    // then the address literal is better, which the job puts in when it knows our end of the connection.
    const QByteArray name = hostName.toLatin1().toLower();
    const bool isFullName = name.contains('.') && !name.endsWith('.') && !name.endsWith(".local")
        && !name.endsWith(".localdomain") && std::all_of(name.begin(), name.end(), [](char octet) {
               return (octet >= 'a' && octet <= 'z') || (octet >= '0' && octet <= '9') || octet == '-' || octet == '.';
           });
    return isFullName ? name : QByteArray();
}

Delivery::Order orderFor(const Profiles::Account &account)
{
    Delivery::Order order;
    order.server = {account.host, account.port};
    order.tls.trustedFingerprints = account.trustedFingerprints;
    order.session.clientName = clientNameOf(QSysInfo::machineHostName());
    order.session.security = account.security;
    return order;
}

Smtp::Login loginFor(const Profiles::Account &account, Base::Secret password)
{
    Smtp::Login login;
    login.user = account.user.toUtf8();
    login.password = std::move(password);
    login.isAllowedInClear = account.isLoginAllowedInClear;
    return login;
}

} // namespace

const Profiles::Account &AccountsSnapshot::chosen() const
{
    const auto account = std::find_if(accounts.begin(), accounts.end(),
        [this](const Profiles::Account &candidate) { return candidate.id == chosenId; });
    return account == accounts.end() ? accounts.constFirst() : *account;
}

bool AccountsSnapshot::isPractice() const
{
    return chosen().id == AccountsDesk::practiceId;
}

AccountsDesk::AccountsDesk(Profiles::AccountStore &store, Profiles::Keychain &keychain, PracticeDesk &practice,
    QString settingsPath, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_keychain(keychain)
    , m_practice(practice)
    , m_settingsPath(std::move(settingsPath))
{
    m_snapshot.chosenId = QSettings(m_settingsPath, QSettings::IniFormat).value(chosenKey, practiceId).toString();
    connect(&m_store, &Profiles::AccountStore::changed, this, &AccountsDesk::refresh);
    connect(&m_practice, &PracticeDesk::changed, this, [this] {
        if (m_snapshot.accounts.constFirst() != practiceAccount())
            refresh();
    });
    refresh();
}

Profiles::Account AccountsDesk::practiceAccount() const
{
    const PracticeSnapshot &practice = m_practice.snapshot();
    Profiles::Account account;
    account.id = practiceId;
    account.from = u"Ann <ann@desk.example>"_s;
    account.host = practice.endpoint.host;
    account.port = practice.endpoint.port;
    account.security = Smtp::Security::StartTls;
    account.user = QString::fromLatin1(practiceUser);
    account.trustedFingerprints = {practice.certificateFingerprint};
    return account;
}

void AccountsDesk::choose(const QString &id)
{
    if (id == m_snapshot.chosenId)
        return;
    m_snapshot.chosenId = id;
    QSettings(m_settingsPath, QSettings::IniFormat).setValue(chosenKey, id);
    Q_EMIT changed();
}

QString AccountsDesk::save(Profiles::Account account, Base::Secret password)
{
    const QString id = m_store.save(std::move(account));
    m_refused.remove(id);
    if (!password.isEmpty())
        offerPassword(id, std::move(password), true);
    choose(id);
    return id;
}

void AccountsDesk::remove(const QString &id)
{
    m_keychain.remove(id);
    m_store.remove(id);
}

void AccountsDesk::trustCertificate(const QString &id, const QByteArray &sha256)
{
    std::optional<Profiles::Account> account = m_store.find(id);
    if (!account || account->trustedFingerprints.contains(sha256))
        return;
    account->trustedFingerprints.append(sha256);
    m_store.save(*account);
}

QList<QByteArray> AccountsDesk::trustedFingerprintsOf(const Net::Endpoint &server) const
{
    QList<QByteArray> fingerprints;
    for (const Profiles::Account &account : m_snapshot.accounts) {
        if (account.host == server.host && account.port == server.port)
            fingerprints += account.trustedFingerprints;
    }
    return fingerprints;
}

void AccountsDesk::setSecurity(const QString &id, Smtp::Security security, quint16 port)
{
    std::optional<Profiles::Account> account = m_store.find(id);
    if (!account)
        return;
    account->security = security;
    account->port = port;
    m_refused.remove(id);
    m_store.save(*account);
}

void AccountsDesk::prepareOrder(QObject *context, const std::function<void(Base::Result<Delivery::Order>)> &answer)
{
    prepareOrderFor(m_snapshot.chosen(), context, answer);
}

void AccountsDesk::prepareOrderFor(const Profiles::Account &account, QObject *context,
    const std::function<void(Base::Result<Delivery::Order>)> &answer)
{
    if (account.id == practiceId) {
        if (!m_practice.snapshot().isListening)
            m_practice.start(); // whoever sends to it wants it there
        answer(preparePracticeOrder(practiceAccount()));
        return;
    }
    if (account.user.isEmpty()) {
        answer(orderFor(account));
        return;
    }
    if (m_refused.contains(account.id)) {
        answer(Base::Error{
            .problem = Base::Problem::PasswordRefusedBefore, .stage = Base::Stage::Login, .subject = account.label});
        return;
    }
    m_keychain.read(account.id, context, [account, answer](Base::Result<Base::Secret> password) {
        if (!password || password->isEmpty()) {
            answer(Base::Error{
                .problem = Base::Problem::PasswordMissing, .stage = Base::Stage::Login, .subject = account.label});
            return;
        }
        Delivery::Order order = orderFor(account);
        order.session.login = loginFor(account, std::move(password).value());
        answer(std::move(order));
    });
}

Base::Result<Delivery::Order> AccountsDesk::preparePracticeOrder(const Profiles::Account &account) const
{
    const PracticeSnapshot &practice = m_practice.snapshot();
    if (!practice.isListening)
        return practice.error.value_or(
            Base::Error{.problem = Base::Problem::ConnectionRefused, .stage = Base::Stage::Connect});
    Delivery::Order order = orderFor(account);
    order.session.clientName = "desk.example";
    order.session.login = loginFor(account, Base::Secret(practicePassword));
    return order;
}

void AccountsDesk::rememberRefusal(const QString &id)
{
    m_refused.insert(id);
}

void AccountsDesk::offerPassword(const QString &id, Base::Secret password, bool remember)
{
    m_refused.remove(id);
    if (!remember) {
        m_keychain.hold(id, std::move(password));
        return;
    }
    m_keychain.write(
        id, std::move(password), this, [this, id](Profiles::Keychain::Place place) { Q_EMIT passwordKept(id, place); });
}

void AccountsDesk::refresh()
{
    m_snapshot.accounts = QList{practiceAccount()} + m_store.accounts();
    m_snapshot.chosenId = m_snapshot.chosen().id; // one that was removed is not the chosen one any more
    Q_EMIT changed();
}

} // namespace Workbench
