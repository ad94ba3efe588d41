// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <functional>
#include <map>

#include <QObject>
#include <QString>

#include "base/result.h"
#include "base/secret.h"

namespace QKeychain {
class Job;
}

namespace Profiles {

/// Passwords: in the system keychain through QtKeychain, or, where there is none, in memory until the program ends.
///
/// Each call answers once, later, with a bound on the time that a silent keychain may take; a call whose context is
/// gone, or that is still open when the keychain goes, is not answered. A keychain that was silent is not asked again
/// until it has spoken.
class Keychain final : public QObject {
    Q_OBJECT
public:
    enum class Place : quint8 { System, Memory };

    /// service: the name under which the keychain files the entries.
    explicit Keychain(QString service, QObject *parent = nullptr);
    ~Keychain() override;

    /// How long it may be silent. It may be asking the user to unlock it, so the default is a minute.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    /// Answers with an empty secret where there is no entry. Errors: KeychainUnavailable.
    void read(const QString &key, QObject *context, const std::function<void(Base::Result<Base::Secret>)> &answer);
    /// Answers with the place where it went: Memory where there is no keychain.
    void write(const QString &key, Base::Secret secret, QObject *context, const std::function<void(Place)> &answer);
    void remove(const QString &key);
    /// Holds it in memory only.
    void hold(const QString &key, Base::Secret secret);

private:
    struct Held {
        Base::Secret secret;
        quint64 number = 0; ///< which of all that were ever held
    };

    /// done(false): the keychain was silent for too long; the job goes on and is not touched any more.
    void start(QKeychain::Job *job, QObject *context, const std::function<void(bool hasAnswered)> &done);
    void answerLater(QObject *context, const std::function<void()> &answer);
    void forget(const QString &key, quint64 number);
    [[nodiscard]] Base::Result<Base::Secret> heldSecret(const QString &key) const;

    QString m_service;
    std::map<QString, Held> m_held;
    std::chrono::milliseconds m_patience = std::chrono::minutes(1);
    quint64 m_lastNumber = 0;
    bool m_isSilent = false;
};

} // namespace Profiles
