// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/logins/scramexchange.h"

#include <utility>

#include "base/limits.h"
#include "practice/doorkeeper.h"
#include "smtp/sasl/scramkeys.h"
#include "smtp/sasl/scrammessage.h"

namespace Practice {

namespace {

constexpr int iterations = Base::Limits::scramIterationsAdvised;

} // namespace

ScramExchange::ScramExchange(const Settings &settings, Smtp::HashFunction hash, Binding binding)
    : m_settings(settings)
    , m_hash(hash)
    , m_binding(std::move(binding))
    , m_salt(Smtp::freshNonce())
{
}

LoginExchange::Progress ScramExchange::answer(Base::Secret response)
{
    switch (m_step) {
    case Step::First:
        return takeFirst(response.reveal().toByteArray());
    case Step::Final:
        return takeFinal(response.reveal().toByteArray());
    case Step::Acknowledged:
        return response.isEmpty() ? admit(m_claimed) : Progress::Malformed;
    }
    Q_UNREACHABLE();
}

// gs2-cbind-flag "," [ authzid ] "," client-first-message-bare. To act as somebody else is not offered.
LoginExchange::Progress ScramExchange::takeFirst(const QByteArray &text)
{
    const qsizetype flagEnd = text.indexOf(',');
    const qsizetype headerEnd = flagEnd < 0 ? -1 : text.indexOf(',', flagEnd + 1);
    if (headerEnd < 0)
        return Progress::Malformed;
    m_gs2Header = text.first(headerEnd + 1);
    const QByteArray bare = text.sliced(headerEnd + 1);
    const auto message = Smtp::ScramMessage::parse(bare);
    const auto user = message ? Smtp::unescapedName(message->value('n').value_or(QByteArray())) : std::nullopt;
    const QByteArray nonce = message ? message->value('r').value_or(QByteArray()) : QByteArray();
    const QByteArray actsAs = text.sliced(flagEnd + 1, headerEnd - flagEnd - 1);
    const bool isMeantForSelf = actsAs.isEmpty() || (user && actsAs == "a=" + Smtp::escapedName(*user));
    if (!user || user->isEmpty() || nonce.isEmpty() || message->has('m'))
        return Progress::Malformed;
    if (!isMeantForSelf)
        return Progress::ForAnother;
    if (!isBindingRight(text.first(flagEnd)))
        return Progress::Refused;
    m_claimed = *user;
    m_nonce = nonce + Smtp::freshNonce();
    const QByteArray serverFirst = "r=" + m_nonce + ",s=" + m_salt.toBase64() + ",i=" + QByteArray::number(iterations);
    m_messages = bare + ',' + serverFirst;
    m_step = Step::Final;
    return ask(serverFirst);
}

// A client that could bind and thinks that we cannot (`y`) was lied to on the way, where we offered it (RFC 5802 6).
bool ScramExchange::isBindingRight(const QByteArray &flag) const
{
    if (m_binding.isPlus)
        return flag == "p=tls-server-end-point";
    return flag == "n" || (flag == "y" && m_binding.serverEndPoint.isEmpty());
}

QByteArray ScramExchange::boundHeader() const
{
    return m_binding.isPlus ? QByteArray(m_gs2Header + m_binding.serverEndPoint) : m_gs2Header;
}

LoginExchange::Progress ScramExchange::takeFinal(const QByteArray &text)
{
    const auto message = Smtp::ScramMessage::parse(text);
    const auto proof = message ? message->octets('p') : std::nullopt;
    const qsizetype proofBegin = text.lastIndexOf(",p=");
    if (!proof || proofBegin < 0)
        return Progress::Malformed;
    if (message->octets('c') != boundHeader() || message->value('r') != m_nonce)
        return Progress::Refused;
    const QByteArray authMessage = m_messages + ',' + text.first(proofBegin);
    const auto keys = Smtp::ScramKeys::derive(m_hash, passwordOf(m_settings).reveal(), m_salt, iterations);
    const bool isProved = Smtp::areEqual(*proof, keys.proof(authMessage).reveal());
    if (!isProved || !isOurUser(m_settings, m_claimed))
        return Progress::Refused;
    m_step = Step::Acknowledged;
    return ask("v=" + keys.signature(authMessage).reveal().toByteArray().toBase64());
}

} // namespace Practice
