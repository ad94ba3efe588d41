// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

#include "base/result.h"
#include "base/secret.h"
#include "delivery/order.h"
#include "profiles/account.h"
#include "profiles/keychain.h"

namespace Profiles {
class AccountStore;
}

namespace Workbench {

class PracticeDesk;

struct AccountsSnapshot {
    QList<Profiles::Account> accounts; ///< the practice server first, always
    QString chosenId;
    [[nodiscard]] const Profiles::Account &chosen() const;
    [[nodiscard]] bool isPractice() const; ///< the chosen one is the practice server
};

/// The servers that one can send through, and their passwords.
class AccountsDesk final : public QObject {
    Q_OBJECT
public:
    /// id of the practice account
    static const QString practiceId;

    /// All of them must outlive the desk. settingsPath: where the choice is remembered.
    AccountsDesk(Profiles::AccountStore &store, Profiles::Keychain &keychain, PracticeDesk &practice,
        QString settingsPath, QObject *parent = nullptr);

    [[nodiscard]] const AccountsSnapshot &snapshot() const { return m_snapshot; }

    // Wishes.
    void choose(const QString &id);
    /// Saves the account and chooses it. An empty password leaves the stored one as it is. Returns the id.
    QString save(Profiles::Account account, Base::Secret password);
    void remove(const QString &id);
    /// Trusts this one certificate for this server. sha256: 32 octets.
    void trustCertificate(const QString &id, const QByteArray &sha256);
    void setSecurity(const QString &id, Smtp::Security security, quint16 port);

    /// The part of an order that the chosen account decides, with its password out of the keychain; answers once.
    /// Errors: PasswordMissing and PasswordRefusedBefore (ask, then offerPassword()), KeychainUnavailable, AddressInUse (practice not running).
    void prepareOrder(QObject *context, const std::function<void(Base::Result<Delivery::Order>)> &answer);
    /// The same for any account of the snapshot.
    void prepareOrderFor(const Profiles::Account &account, QObject *context,
        const std::function<void(Base::Result<Delivery::Order>)> &answer);
    /// The password that the user typed for an account; remembered in the keychain, or until the program ends.
    void offerPassword(const QString &id, Base::Secret password, bool remember);

    /// The server refused user name or password of this account for good. They are not tried again unasked, because
    /// servers lock accounts: a password must be offered first, or the account must change.
    void rememberRefusal(const QString &id);

    /// SHA-256 of the certificates that the user trusts for a server, whichever account it belongs to.
    [[nodiscard]] QList<QByteArray> trustedFingerprintsOf(const Net::Endpoint &server) const;

Q_SIGNALS:
    void changed();
    /// Where a password went: into the keychain, or only into memory because there is none.
    void passwordKept(const QString &id, Profiles::Keychain::Place place);

private:
    [[nodiscard]] Profiles::Account practiceAccount() const;
    [[nodiscard]] Base::Result<Delivery::Order> preparePracticeOrder(const Profiles::Account &account) const;
    void refresh();

    Profiles::AccountStore &m_store;
    Profiles::Keychain &m_keychain;
    PracticeDesk &m_practice;
    QString m_settingsPath;
    AccountsSnapshot m_snapshot;
    QSet<QString> m_refused; ///< ids of accounts whose login was refused
};

} // namespace Workbench
