// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keychainwitness.h"

void KeychainWitness::read(const QString &key)
{
    m_keychain.read(key, this, [this](const Base::Result<Base::Secret> &answer) {
        ++answers;
        if (answer)
            password = answer->reveal().toByteArray();
        else
            error = answer.error();
    });
}

void KeychainWitness::write(const QString &key, QByteArrayView secret)
{
    m_keychain.write(key, Base::Secret(secret), this, [this](Profiles::Keychain::Place where) {
        ++answers;
        place = where;
    });
}

void KeychainWitness::clear()
{
    answers = 0;
    place.reset();
    password.reset();
    error.reset();
}
