// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/sasl/mechanismladder.h"

namespace Smtp {

namespace {

// RFC 4954 6
constexpr int transitionNeeded = 432; // the server wants to see the password once, by PLAIN
constexpr int malformed = 501;
constexpr int outOfOrder = 503; // logged in already, say: but not by us
constexpr int unknownMechanism = 504;
constexpr int loginRequired = 530; // here: not before STARTTLS
constexpr int wrongCredentials = 535;
constexpr int encryptionRequired = 538;

// A second mechanism may mend what the first one could not say; a third wrong password may lock the account.
constexpr int wrongCredentialsAtMost = 2;

bool isHopeless(int code)
{
    const bool isNotNow = code / 100 == 4 && code != transitionNeeded;
    const bool isNonsense = code / 100 == 3;
    return isNotNow || isNonsense || code == outOfOrder || code == loginRequired || code == encryptionRequired;
}

bool isScram(const QByteArray &mechanism)
{
    return mechanism.startsWith("SCRAM-");
}

} // namespace

std::optional<MechanismLadder::Rung> MechanismLadder::next()
{
    if (m_mechanisms.isEmpty())
        return std::nullopt;
    return Rung{m_mechanisms.takeFirst()};
}

std::optional<MechanismLadder::Rung> MechanismLadder::nextAfter(const Rung &rung, Refusal refusal)
{
    if (isHopeless(refusal.code))
        return std::nullopt;
    if (refusal.code == wrongCredentials) {
        if (++m_wrongCredentials == wrongCredentialsAtMost)
            return std::nullopt;
        // The same password by another hash is as wrong; a server that keeps hashes of another kind takes it by PLAIN.
        if (isScram(rung.mechanism))
            m_mechanisms.removeIf(isScram);
    }
    if (isWorthWithoutOpening(rung, refusal))
        return Rung{rung.mechanism, true};
    return next();
}

// Some servers announce PLAIN and cannot take its response along with AUTH, and some of those call the password wrong.
// LOGIN, where it comes next, opens with a prompt anyway.
bool MechanismLadder::isWorthWithoutOpening(const Rung &rung, Refusal refusal) const
{
    if (rung.isOpenedByServer || !refusal.isOfOpening)
        return false;
    const bool isPlain = rung.mechanism == "PLAIN";
    return refusal.code == malformed || (isPlain && refusal.code == unknownMechanism)
        || (isPlain && refusal.code == wrongCredentials && m_mechanisms.isEmpty());
}

} // namespace Smtp
