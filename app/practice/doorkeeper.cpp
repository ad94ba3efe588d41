// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/doorkeeper.h"

#include "base/secret.h"
#include "practice/settings.h"
#include "smtp/sasl/keyedhash.h"
#include "smtp/sasl/saslprep.h"

namespace Practice {

namespace {

// As the mechanisms compare; what cannot be prepared (RFC 4013) is compared as it is.
Base::Secret comparable(QByteArrayView text)
{
    std::optional<Base::Secret> prepared = Smtp::saslPrepared(text);
    return prepared ? std::move(*prepared) : Base::Secret(text);
}

// Of hashes, so that the time does not tell how long the right one is.
bool areSame(QByteArrayView left, QByteArrayView right)
{
    const auto hash = [](QByteArrayView text) {
        return Smtp::digestOf(Smtp::HashFunction::Sha256, comparable(text).reveal());
    };
    return Smtp::areEqual(hash(left).reveal(), hash(right).reveal());
}

} // namespace

bool admits(const Settings &settings, QByteArrayView user, QByteArrayView password)
{
    switch (settings.login) {
    case LoginRule::NotOffered:
        return false;
    case LoginRule::AcceptAny:
        return !user.isEmpty();
    case LoginRule::OneUser: {
        const bool isPasswordRight = areSame(password, passwordOf(settings).reveal());
        const bool isUserRight = isOurUser(settings, user);
        return isPasswordRight && isUserRight && settings.password;
    }
    }
    Q_UNREACHABLE();
}

bool isOurUser(const Settings &settings, QByteArrayView user)
{
    return areSame(user, settings.user.toUtf8()) && !user.isEmpty();
}

Base::Secret passwordOf(const Settings &settings)
{
    return settings.password ? comparable(settings.password->reveal()) : Base::Secret();
}

} // namespace Practice
