// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/mxplan.h"

#include <QHash>

namespace Delivery {

using namespace Qt::StringLiterals;
using Base::NoteKind;

namespace {

/// What stands behind the last at sign on the wire: a quoted local part may hold others.
QString domainKey(const Smtp::Mailbox &recipient)
{
    const QByteArray mailbox = recipient.toBytes();
    return QString::fromLatin1(mailbox.sliced(mailbox.lastIndexOf('@') + 1).toLower());
}

} // namespace

QList<DomainGroup> groupedByDomain(const QList<Smtp::Mailbox> &recipients)
{
    QList<DomainGroup> groups;
    QHash<QString, qsizetype> places;
    for (const Smtp::Mailbox &recipient : recipients) {
        const QString domain = domainKey(recipient);
        const qsizetype place = places.value(domain, groups.size());
        if (place == groups.size()) {
            places.insert(domain, place);
            groups.append({domain, {}});
        }
        groups[place].recipients.append(recipient);
    }
    return groups;
}

QList<Base::Note> notesOn(const Net::MailHosts &hosts)
{
    QList<Base::Note> notes;
    if (!hosts.canonicalName.isEmpty())
        notes.append({NoteKind::AliasFollowed, {hosts.domain, hosts.canonicalName}});
    if (hosts.isImplicit) {
        notes.append({NoteKind::MailHostImplied, {hosts.domain}});
        return notes;
    }
    QStringList names;
    for (const Net::MailHost &host : hosts.hosts)
        names.append(u"%1 (%2)"_s.arg(host.name).arg(host.preference));
    notes.append({NoteKind::MailHostsFound, {hosts.domain, names.join(", "_L1)}});
    return notes;
}

} // namespace Delivery
