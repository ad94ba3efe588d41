// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/logins/tokenexchange.h"

#include "practice/doorkeeper.h"
#include "smtp/sasl/scrammessage.h"

namespace Practice {

namespace {

constexpr QByteArrayView scheme = "auth=Bearer ";

// RFC 7628 3.2.2
constexpr auto explanation = R"({"status":"invalid_token","schemes":"bearer","scope":"practice"})";

} // namespace

// user=… ^A auth=Bearer … ^A ^A, and with OAUTHBEARER n,a=…, in the place of the user.
LoginExchange::Progress TokenExchange::answer(Base::Secret response)
{
    if (m_hasRefused)
        return Progress::Refused;
    const QByteArrayView text = response.reveal();
    const qsizetype nameEnd = text.indexOf('\x01');
    const qsizetype tokenBegin = text.indexOf(scheme) + scheme.size();
    const qsizetype tokenEnd = text.indexOf('\x01', tokenBegin);
    if (nameEnd < 0 || tokenBegin <= nameEnd || tokenEnd < 0 || !text.endsWith("\x01\x01"))
        return Progress::Malformed;
    const std::optional<QByteArray> user = userIn(text.first(nameEnd).toByteArray());
    if (!user)
        return Progress::Malformed;
    if (admits(m_settings, *user, text.sliced(tokenBegin, tokenEnd - tokenBegin)))
        return admit(*user);
    m_hasRefused = true;
    return ask(explanation);
}

std::optional<QByteArray> TokenExchange::userIn(const QByteArray &first) const
{
    const QByteArray before = m_form == Form::XOAuth2 ? "user=" : "n,a=";
    const QByteArray behind = m_form == Form::XOAuth2 ? "" : ",";
    if (!first.startsWith(before) || !first.endsWith(behind) || first.size() < before.size() + behind.size())
        return std::nullopt;
    const QByteArray name = first.sliced(before.size()).chopped(behind.size());
    return m_form == Form::XOAuth2 ? std::optional(name) : Smtp::unescapedName(name);
}

} // namespace Practice
