// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/sasl/oauthmechanism.h"

#include "base/visibletext.h"
#include "smtp/command.h"
#include "smtp/sasl/scrammessage.h"

namespace Smtp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestExplanation = 2000;

} // namespace

OAuthMechanism::OAuthMechanism(Form form, QByteArray user, Base::Secret token)
    : m_form(form)
    , m_user(std::move(user))
    , m_token(std::move(token))
{
}

QByteArray OAuthMechanism::name() const
{
    return m_form == Form::XOAuth2 ? "XOAUTH2"_ba : "OAUTHBEARER"_ba;
}

std::optional<SaslResponse> OAuthMechanism::respond(const QByteArray &challenge)
{
    switch (m_step) {
    case Step::Token:
        m_step = Step::Explanation;
        return tokenResponse();
    case Step::Explanation:
        m_step = Step::Over;
        tellExplanation(challenge);
        return m_form == Form::XOAuth2 ? SaslResponse() : SaslResponse::open("\x01"); // RFC 7628 3.2.3
    case Step::Over:
        return object(u"the token was refused, and the server asks for more"_s);
    }
    Q_UNREACHABLE();
}

bool OAuthMechanism::isSatisfiedBy(const Reply &)
{
    return m_step == Step::Explanation;
}

SaslResponse OAuthMechanism::tokenResponse() const
{
    const QByteArray name = m_user.isEmpty() ? "n,,"_ba : "n,a=" + escapedName(m_user) + ',';
    const QByteArray who = m_form == Form::XOAuth2 ? "user=" + m_user : name;
    return SaslResponse::hiding(who
            + "\x01"
              "auth=Bearer ",
        m_token.reveal(), "\x01\x01");
}

// RFC 7628 3.2.2. Not every server encodes it; and none shall make our token visible by repeating it.
void OAuthMechanism::tellExplanation(const QByteArray &challenge)
{
    QByteArray text = decoded(challenge).value_or(challenge);
    if (text.isEmpty())
        return;
    text.replace(m_token.reveal(), secretMask());
    tell({Base::NoteKind::ServerExplains, {Base::visibleText(text.first(qMin(text.size(), longestExplanation)))}});
}

} // namespace Smtp
