// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/doorkeeper.h"

#include <QCryptographicHash>

#include "base/secret.h"
#include "practice/settings.h"

namespace Practice {

namespace {

// Looks at every octet, so that the time does not tell how many fit.
bool areEqual(const QByteArray &left, const QByteArray &right)
{
    unsigned difference = left.size() == right.size() ? 0 : 1;
    const qsizetype common = qMin(left.size(), right.size());
    for (qsizetype i = 0; i < common; ++i)
        difference |= static_cast<unsigned>(left.at(i) ^ right.at(i)) & 0xffU;
    return difference == 0;
}

} // namespace

bool admits(const Settings &settings, const QByteArray &user, const Base::Secret &password)
{
    switch (settings.login) {
    case LoginRule::NotOffered:
        return false;
    case LoginRule::AcceptAny:
        return !user.isEmpty();
    case LoginRule::OneUser: {
        const QByteArray hash = QCryptographicHash::hash(password.reveal(), QCryptographicHash::Sha256);
        const bool isPasswordRight = areEqual(hash, settings.passwordSha256);
        const bool isUserRight = areEqual(user, settings.user.toUtf8());
        return isPasswordRight && isUserRight && !user.isEmpty();
    }
    }
    Q_UNREACHABLE();
}

} // namespace Practice
