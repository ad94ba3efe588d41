// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QObject>

#include "profiles/keychain.h"

/// Asks a keychain and writes down what it answers.
class KeychainWitness final : public QObject {
    Q_OBJECT
public:
    explicit KeychainWitness(Profiles::Keychain &keychain)
        : m_keychain(keychain)
    {
    }

    void read(const QString &key);
    void write(const QString &key, QByteArrayView password);
    /// Forgets the answers, for the next question.
    void clear();

    int answers = 0;
    std::optional<Profiles::Keychain::Place> place; ///< the answer to write()
    std::optional<QByteArray> password; ///< the answer to read()
    std::optional<Base::Error> error; ///< the other answer to read()

private:
    Profiles::Keychain &m_keychain;
};
