// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/mailboxsyntax.h"

#include <algorithm>

#include <QUrl>

namespace Base {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QByteArray asciiDomain(const QString &domain)
{
    if (isAddressLiteral(domain))
        return domain.toLatin1();
    QByteArray ascii = isAscii(domain) ? domain.toLower().toLatin1() : QUrl::toAce(domain);
    const auto labels = ascii.split('.');
    const bool isDomain = ascii.size() <= 255 && std::all_of(labels.begin(), labels.end(), isLabel);
    return isDomain ? ascii : QByteArray();
}

bool isAtomText(QChar character)
{
    return character.unicode() >= 0x80 || character.isLetterOrNumber() || u"!#$%&'*+-/=?^_`{|}~"_s.contains(character);
}

QString quotedLocalPart(const QString &localPart)
{
    return isDotString(localPart) ? localPart : quotedString(localPart);
}

QString quotedString(QStringView text)
{
    QString quoted = u"\""_s;
    for (QChar character : text) {
        if (character == u'"' || character == u'\\')
            quoted += u'\\';
        quoted += character;
    }
    return quoted + u'"';
}

} // namespace Base
