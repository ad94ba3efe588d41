// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/headeraddresses.h"

#include "base/mailboxsyntax.h"
#include "base/visibletext.h"
#include "message/address.h"

namespace Diagnosis {

using Message::Address;

namespace {

QString keyOf(const Address &address)
{
    const QByteArray domain = Base::asciiDomain(address.domain);
    return address.localPart + u'@' + (domain.isEmpty() ? address.domain.toLower() : QString::fromLatin1(domain));
}

/// The values of the fields of this name, unfolded.
QList<QByteArray> fieldValues(const QByteArray &header, const QByteArray &name)
{
    QList<QByteArray> values;
    bool isWanted = false;
    for (const QByteArray &line : header.split('\n')) {
        const bool isFolded = line.startsWith(' ') || line.startsWith('\t');
        if (isFolded && isWanted)
            values.last() += ' ' + line.trimmed();
        if (isFolded)
            continue;
        isWanted = line.size() > name.size() && line.at(name.size()) == ':'
            && line.first(name.size()).toLower() == name.toLower();
        if (isWanted)
            values.append(line.mid(name.size() + 1).trimmed());
    }
    return values;
}

} // namespace

QString mailboxKey(const QString &mailbox)
{
    const auto address = Address::parse(mailbox);
    return address ? keyOf(*address) : mailbox;
}

QList<HeaderAddress> listedAddresses(const QString &list, const QString &field)
{
    QList<HeaderAddress> addresses;
    if (const auto parsed = Message::parseAddressList(list)) {
        for (const Address &address : *parsed)
            addresses.append({field, Base::visibleText(address.mailbox()), keyOf(address)});
    }
    return addresses;
}

QList<HeaderAddress> headerAddresses(const QByteArray &header, const QByteArray &field)
{
    QList<HeaderAddress> addresses;
    for (const QByteArray &value : fieldValues(header, field))
        addresses += listedAddresses(QString::fromUtf8(value), QString::fromLatin1(field));
    return addresses;
}

QList<HeaderAddress> headerRecipients(const QByteArray &header)
{
    QList<HeaderAddress> addresses;
    for (const QByteArray field : {"To", "Cc", "Bcc"})
        addresses += headerAddresses(header, field);
    return addresses;
}

} // namespace Diagnosis
