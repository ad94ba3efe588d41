// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/accountstore.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QCryptographicHash>
#include <QSettings>
#include <QUuid>

namespace Profiles {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;
constexpr int mostAccounts = 1000; // a damaged file may claim any number
const QString versionKey = u"version"_s;
const QString accountsKey = u"accounts"_s;

constexpr std::array<std::pair<Smtp::Security, QLatin1StringView>, 4> securityWords{{
    {Smtp::Security::None, "none"_L1},
    {Smtp::Security::Opportunistic, "opportunistic"_L1},
    {Smtp::Security::StartTls, "starttls"_L1},
    {Smtp::Security::Implicit, "tls"_L1},
}};

QString securityWord(Smtp::Security security)
{
    const auto row = std::find_if(
        securityWords.begin(), securityWords.end(), [security](const auto &pair) { return pair.first == security; });
    return row == securityWords.end() ? QString() : QString(row->second);
}

/// An unknown word must not turn encryption off.
Smtp::Security securityFrom(const QString &word)
{
    const auto row = std::find_if(
        securityWords.begin(), securityWords.end(), [&word](const auto &pair) { return pair.second == word; });
    return row == securityWords.end() ? Account().security : row->first;
}

quint16 portFrom(const QVariant &value)
{
    bool isNumber = false;
    const int port = value.toInt(&isNumber);
    return isNumber && port > 0 && port <= 0xffff ? static_cast<quint16>(port) : Account().port;
}

QStringList fingerprintWords(const QList<QByteArray> &fingerprints)
{
    QStringList words;
    for (const QByteArray &fingerprint : fingerprints)
        words.append(QString::fromLatin1(fingerprint.toHex()));
    return words;
}

QList<QByteArray> fingerprintsFrom(const QStringList &words)
{
    const qsizetype octets = QCryptographicHash::hashLength(QCryptographicHash::Sha256);
    QList<QByteArray> fingerprints;
    for (const QString &word : words) {
        const QByteArray fingerprint = QByteArray::fromHex(word.toLatin1());
        if (fingerprint.size() == octets && word.size() == 2 * octets)
            fingerprints.append(fingerprint);
    }
    return fingerprints;
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Account readAccount(const QSettings &settings)
{
    Account account;
    account.id = settings.value("id"_L1).toString();
    account.label = settings.value("label"_L1).toString();
    account.from = settings.value("from"_L1).toString();
    account.host = settings.value("host"_L1).toString();
    account.port = portFrom(settings.value("port"_L1));
    account.security = securityFrom(settings.value("security"_L1).toString());
    account.user = settings.value("user"_L1).toString();
    account.isLoginAllowedInClear = settings.value("loginAllowedInClear"_L1).toString() == "true"_L1;
    account.trustedFingerprints = fingerprintsFrom(settings.value("trustedFingerprints"_L1).toStringList());
    return account;
}

void writeAccount(QSettings &settings, const Account &account)
{
    settings.setValue("id"_L1, account.id);
    settings.setValue("label"_L1, account.label);
    settings.setValue("from"_L1, account.from);
    settings.setValue("host"_L1, account.host);
    settings.setValue("port"_L1, account.port);
    settings.setValue("security"_L1, securityWord(account.security));
    settings.setValue("user"_L1, account.user);
    settings.setValue("loginAllowedInClear"_L1, account.isLoginAllowedInClear);
    settings.setValue("trustedFingerprints"_L1, fingerprintWords(account.trustedFingerprints));
}

} // namespace

AccountStore::AccountStore(QString filePath, QObject *parent)
    : QObject(parent)
    , m_filePath(std::move(filePath))
{
    load();
}

std::optional<Account> AccountStore::find(const QString &id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? std::nullopt : std::optional(m_accounts.at(index));
}

QString AccountStore::save(Account account)
{
    if (account.id.isEmpty())
        account.id = newId();
    const QString id = account.id;
    const qsizetype index = indexOf(id);
    if (index < 0)
        m_accounts.append(std::move(account));
    else
        m_accounts[index] = std::move(account);
    store();
    return id;
}

void AccountStore::remove(const QString &id)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return;
    m_accounts.removeAt(index);
    store();
}

qsizetype AccountStore::indexOf(const QString &id) const
{
    const auto row = std::find_if(
        m_accounts.cbegin(), m_accounts.cend(), [&id](const Account &account) { return account.id == id; });
    return row == m_accounts.cend() ? -1 : std::distance(m_accounts.cbegin(), row);
}

void AccountStore::load()
{
    QSettings settings(m_filePath, QSettings::IniFormat);
    const int count = std::min(settings.beginReadArray(accountsKey), mostAccounts);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        Account account = readAccount(settings);
        // Without a host there is nothing to come back to.
        if (account.host.isEmpty())
            continue;
        if (account.id.isEmpty() || indexOf(account.id) >= 0)
            account.id = newId();
        m_accounts.append(std::move(account));
    }
}

void AccountStore::store()
{
    QSettings settings(m_filePath, QSettings::IniFormat);
    settings.setValue(versionKey, formatVersion);
    settings.remove(accountsKey);
    settings.beginWriteArray(accountsKey, static_cast<int>(m_accounts.size()));
    for (int i = 0; i < m_accounts.size(); ++i) {
        settings.setArrayIndex(i);
        writeAccount(settings, m_accounts.at(i));
    }
    settings.endArray();
    settings.sync(); // by way of a second file, so that a crash leaves the old one or the new one
    Q_EMIT changed();
    if (settings.status() == QSettings::AccessError)
        Q_EMIT notStored({.problem = Base::Problem::FileUnwritable, .subject = m_filePath});
}

} // namespace Profiles
