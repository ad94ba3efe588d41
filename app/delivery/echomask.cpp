// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/echomask.h"

#include <algorithm>
#include <array>

#include "smtp/command.h"
#include "smtp/plan.h"
#include "smtp/sasl/saslprep.h"

namespace Delivery {

namespace {

constexpr qsizetype shortestWord = 6;

struct Place {
    QByteArrayView before; ///< as many octets as stand before it in its group of three
    qsizetype sharedDigits; ///< that they have a part in
};
constexpr std::array<Place, 3> places{{{"", 0}, {"x", 2}, {"xx", 3}}};

// The digits of base64 that the secret alone makes, at this place of a longer text.
Base::Secret digitsAt(const Place &place, const Base::Secret &secret)
{
    const Base::Secret text = Base::Secret::joined({place.before, secret.reveal()});
    const Base::Secret digits = text.toBase64();
    const qsizetype padding = (3 - text.size() % 3) % 3;
    const qsizetype shared = padding > 0 ? padding + 1 : 0;
    return Base::Secret(digits.reveal().sliced(place.sharedDigits).chopped(shared));
}

// The server's last word in SCRAM. With the rest of the exchange, which can be seen, it is as good as our own proof for
// whoever wants to guess the password at home (RFC 5802 9).
bool isServerProof(const QByteArray &word)
{
    const auto text = QByteArray::fromBase64Encoding(
        word.trimmed(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return text && text.decoded.startsWith("v=");
}

QByteArray withoutServerProof(const QByteArray &line)
{
    QList<QByteArray> words = line.split(' ');
    bool isChanged = false;
    for (QByteArray &word : words) {
        if (!isServerProof(word))
            continue;
        const QByteArray lineEnd = word.sliced(word.trimmed().size());
        word = Smtp::secretMask().toByteArray() + lineEnd;
        isChanged = true;
    }
    return isChanged ? words.join(' ') : line;
}

} // namespace

bool isOfLogin(QByteArrayView line)
{
    return line.startsWith("334") || line.startsWith("235");
}

void EchoMask::guard(const Smtp::Login &login)
{
    guardSecret(login.password);
    guardSecret(login.token);
    if (const auto prepared = Smtp::saslPrepared(login.password.reveal()))
        guardSecret(*prepared);
    if (login.password.isEmpty())
        return;
    const QByteArrayView separator("\0", 1);
    add(Base::Secret::joined({separator, login.user, separator, login.password.reveal()}).toBase64());
}

void EchoMask::guard(const Smtp::Command &command)
{
    add(Base::Secret(command.secretPart()));
}

QByteArray EchoMask::masked(QByteArray line) const
{
    for (const Base::Secret &form : m_forms)
        line.replace(form.reveal(), Smtp::secretMask());
    return isOfLogin(line) ? withoutServerProof(line) : line;
}

void EchoMask::guardSecret(const Base::Secret &secret)
{
    add(secret.toBase64());
    if (secret.size() < shortestWord)
        return;
    add(secret.duplicate());
    for (const Place &place : places)
        add(digitsAt(place, secret));
}

void EchoMask::add(Base::Secret form)
{
    if (form.isEmpty())
        return;
    const auto shorter = std::find_if(
        m_forms.begin(), m_forms.end(), [&form](const Base::Secret &known) { return known.size() < form.size(); });
    m_forms.insert(shorter, std::move(form));
}

} // namespace Delivery
