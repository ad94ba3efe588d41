// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/mailbox.h"

#include <algorithm>

#include "base/limits.h"
#include "base/mailboxsyntax.h"

namespace Smtp {

namespace {

bool isControl(QChar character)
{
    return character.unicode() < 0x20 || character.unicode() == 0x7f;
}

Base::Error badAddress(const QString &localPart, const QString &domain)
{
    return {.problem = Base::Problem::BadAddress, .stage = Base::Stage::Envelope, .subject = localPart + u'@' + domain};
}

} // namespace

Base::Result<Mailbox> Mailbox::make(const QString &localPart, const QString &domain)
{
    if (std::any_of(localPart.begin(), localPart.end(), isControl))
        return Base::Error{
            .problem = Base::Problem::LineBreakInField, .stage = Base::Stage::Envelope, .subject = localPart};
    QByteArray ascii = Base::asciiDomain(domain);
    if (localPart.isEmpty() || localPart.toUtf8().size() > Base::Limits::localPartOctets || ascii.isEmpty())
        return badAddress(localPart, domain);
    return Mailbox(localPart, domain, std::move(ascii));
}

Mailbox::Mailbox(QString localPart, QString domain, QByteArray asciiDomain)
    : m_localPart(std::move(localPart))
    , m_domain(std::move(domain))
    , m_asciiDomain(std::move(asciiDomain))
{
}

bool Mailbox::needsSmtpUtf8() const
{
    return !Base::isAscii(m_localPart);
}

QByteArray Mailbox::toBytes() const
{
    return Base::quotedLocalPart(m_localPart).toUtf8() + '@' + m_asciiDomain;
}

QByteArray Mailbox::path() const
{
    return '<' + toBytes() + '>';
}

QString Mailbox::toText() const
{
    return Base::quotedLocalPart(m_localPart) + u'@' + m_domain;
}

} // namespace Smtp
