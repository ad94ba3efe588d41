// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/mailbox.h"

#include <algorithm>

#include <QStringView>
#include <QUrl>

namespace Smtp {

using namespace Qt::StringLiterals;

namespace {

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isControl(QChar character)
{
    return character.unicode() < 0x20 || character.unicode() == 0x7f;
}

// atext of RFC 5322 3.2.3, and everything beyond ASCII by RFC 6531 3.3.
bool isAtomText(QChar character)
{
    return character.unicode() >= 0x80 || character.isLetterOrNumber() || u"!#$%&'*+-/=?^_`{|}~"_s.contains(character);
}

bool isDotString(QStringView text)
{
    const auto atoms = text.split(u'.');
    return std::all_of(atoms.begin(), atoms.end(),
        [](QStringView atom) { return !atom.isEmpty() && std::all_of(atom.begin(), atom.end(), isAtomText); });
}

// RFC 5321 4.1.3: only the shape is judged here, the server judges the address.
bool isAddressLiteral(QStringView domain)
{
    if (!domain.startsWith(u'[') || !domain.endsWith(u']') || domain.size() < 3)
        return false;
    const QStringView inside = domain.sliced(1, domain.size() - 2);
    return std::all_of(inside.begin(), inside.end(),
        [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f && c != u'[' && c != u']' && c != u'\\'; });
}

bool isLabel(QByteArrayView label)
{
    const auto isLabelOctet = [](char octet) {
        return (octet >= 'a' && octet <= 'z') || (octet >= '0' && octet <= '9') || octet == '-' || octet == '_';
    };
    return !label.isEmpty() && label.size() <= 63 && !label.startsWith('-') && !label.endsWith('-')
        && std::all_of(label.begin(), label.end(), isLabelOctet);
}

// The domain as A-labels (RFC 5890 2.3.2.1); empty: it is no domain.
QByteArray asciiDomain(const QString &domain)
{
    if (isAddressLiteral(domain))
        return domain.toLatin1();
    QByteArray ascii = isAscii(domain) ? domain.toLower().toLatin1() : QUrl::toAce(domain);
    const auto labels = ascii.split('.');
    const bool isDomain = ascii.size() <= 255 && std::all_of(labels.begin(), labels.end(), isLabel);
    return isDomain ? ascii : QByteArray();
}

Base::Error badAddress(const QString &localPart, const QString &domain)
{
    return {.problem = Base::Problem::BadAddress, .stage = Base::Stage::Envelope, .subject = localPart + u'@' + domain};
}

} // namespace

QString quotedLocalPart(const QString &localPart)
{
    if (isDotString(localPart))
        return localPart;
    QString quoted = u"\""_s;
    for (QChar character : localPart) {
        if (character == u'"' || character == u'\\')
            quoted += u'\\';
        quoted += character;
    }
    return quoted + u'"';
}

Base::Result<Mailbox> Mailbox::make(const QString &localPart, const QString &domain)
{
    if (std::any_of(localPart.begin(), localPart.end(), isControl))
        return Base::Error{
            .problem = Base::Problem::LineBreakInField, .stage = Base::Stage::Envelope, .subject = localPart};
    QByteArray ascii = asciiDomain(domain);
    // RFC 5321 4.5.3.1.1: 64 octets are what every server must take; longer ones exist, 255 bounds them here.
    if (localPart.isEmpty() || localPart.toUtf8().size() > 255 || ascii.isEmpty())
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
    return !isAscii(m_localPart);
}

QByteArray Mailbox::toBytes() const
{
    return quotedLocalPart(m_localPart).toUtf8() + '@' + m_asciiDomain;
}

QByteArray Mailbox::path() const
{
    return '<' + toBytes() + '>';
}

QString Mailbox::toText() const
{
    return quotedLocalPart(m_localPart) + u'@' + m_domain;
}

} // namespace Smtp
