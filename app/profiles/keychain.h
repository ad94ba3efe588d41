// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <map>

#include <QObject>
#include <QString>

#include "base/result.h"
#include "base/secret.h"

namespace Profiles {

/// Passwords: in the system keychain through QtKeychain, or, where there is none, in memory until the program ends.
///
/// Each call answers once, later, with a bound on the time that a silent keychain may take.
class Keychain final : public QObject {
    Q_OBJECT
public:
    enum class Place : quint8 { System, Memory };

    /// service: the name under which the keychain files the entries.
    explicit Keychain(QString service, QObject *parent = nullptr);
    ~Keychain() override;

    /// Answers with an empty secret where there is no entry. Errors: KeychainUnavailable.
    void read(const QString &key, QObject *context, std::function<void(Base::Result<Base::Secret>)> answer);
    /// Answers with the place where it went: Memory where there is no keychain.
    void write(const QString &key, Base::Secret secret, QObject *context, std::function<void(Place)> answer);
    void remove(const QString &key);
    /// Holds it in memory only.
    void hold(const QString &key, Base::Secret secret);

private:
    QString m_service;
    std::map<QString, Base::Secret> m_held;
};

} // namespace Profiles
