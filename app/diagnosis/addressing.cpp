// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/addressing.h"

#include <algorithm>

#include <QHash>
#include <QSet>

#include "base/limits.h"
#include "base/mailboxsyntax.h"
#include "base/visibletext.h"
#include "message/address.h"
#include "message/draft.h"
#include "transcript/store.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;
using Message::Address;
using Transcript::Entry;
using Transcript::EntryKind;

namespace {

struct Written {
    WrittenAddress shown;
    QString key;
};

/// Whom a letter names.
struct Letterhead {
    QList<Written> from;
    QList<Written> recipients; ///< To, Cc, Bcc
};

/// What two spellings of the same mailbox have in common: RFC 5321 2.4, the local part is told apart by case.
QString keyOf(const Address &address)
{
    const QByteArray domain = Base::asciiDomain(address.domain);
    return address.localPart + u'@' + (domain.isEmpty() ? address.domain.toLower() : QString::fromLatin1(domain));
}

QString keyOf(const QString &mailbox)
{
    const auto address = Address::parse(mailbox);
    return address ? keyOf(*address) : mailbox;
}

/// MAIL FROM:<a@b> SIZE=1 taken apart.
NamedPath pathOf(const Entry &command)
{
    const QByteArray line = command.lines().value(0);
    const qsizetype begin = line.indexOf('<');
    const qsizetype end = line.lastIndexOf('>');
    if (begin < 0 || end < begin)
        return {Base::visibleText(line.mid(line.indexOf(':') + 1).trimmed()), {}, command.number};
    return {Base::visibleText(line.sliced(begin + 1, end - begin - 1)), Base::visibleText(line.mid(end + 1).trimmed()),
        command.number};
}

void hear(Addressing &addressing, const Entry &reply)
{
    if (addressing.sender && addressing.sender->entry == reply.answers)
        addressing.sender->code = reply.code;
    const auto match = std::ranges::lower_bound(addressing.recipients, reply.answers, {},
        [](const AddressMatch &candidate) { return candidate.path ? candidate.path->entry : 0; });
    if (match == addressing.recipients.end())
        return;
    if (auto &path = match->path; path && path->entry == reply.answers)
        path->code = reply.code;
}

/// The envelope: the last sender, and everybody who was named, each once.
void readEnvelope(Addressing &addressing, const Transcript::Store &store)
{
    for (qsizetype row = 0; row < store.size() && addressing.recipients.size() < Base::Limits::recipients; ++row) {
        const Entry entry = store.at(row);
        if (entry.kind == EntryKind::Reply) {
            hear(addressing, entry);
            continue;
        }
        const QByteArray verb = entry.verb();
        if (verb == "MAIL")
            addressing.sender = pathOf(entry);
        if (verb == "RCPT")
            addressing.recipients.append({pathOf(entry), {}});
    }
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

void write(QList<Written> &written, const QString &field, const QString &list)
{
    const auto addresses = Message::parseAddressList(list);
    if (!addresses)
        return;
    for (const Address &address : *addresses)
        written.append({{field, Base::visibleText(address.mailbox())}, keyOf(address)});
}

Letterhead letterheadOf(const QByteArray &header)
{
    Letterhead head;
    for (const QByteArray &value : fieldValues(header, "From"_ba))
        write(head.from, u"From"_s, QString::fromUtf8(value));
    for (const QByteArray &name : {"To"_ba, "Cc"_ba, "Bcc"_ba}) {
        for (const QByteArray &value : fieldValues(header, name))
            write(head.recipients, QString::fromLatin1(name), QString::fromUtf8(value));
    }
    return head;
}

/// The field Bcc is not written: nobody is named there.
Letterhead letterheadOf(const Message::Draft &draft)
{
    Letterhead head;
    write(head.from, u"From"_s, draft.from);
    for (const QString &text : draft.to)
        write(head.recipients, u"To"_s, text);
    for (const QString &text : draft.cc)
        write(head.recipients, u"Cc"_s, text);
    return head;
}

/// The envelope that a draft would get.
void foresee(Addressing &addressing, const Message::Draft &draft)
{
    QList<Written> senders;
    write(senders, {}, draft.envelope ? draft.envelope->sender : draft.from);
    if (draft.envelope || !senders.isEmpty())
        addressing.sender = NamedPath{senders.isEmpty() ? QString() : senders.constFirst().shown.text, {}};
    QList<Written> recipients;
    const QStringList paths = draft.envelope ? draft.envelope->recipients : draft.to + draft.cc + draft.bcc;
    for (const QString &text : paths)
        write(recipients, {}, text);
    QSet<QString> seen;
    for (const Written &recipient : std::as_const(recipients)) {
        if (!seen.contains(recipient.key))
            addressing.recipients.append({NamedPath{recipient.shown.text, {}}, {}});
        seen.insert(recipient.key);
    }
}

void joinLetter(Addressing &addressing, const Letterhead &head)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < addressing.recipients.size(); ++i) {
        if (const auto &path = addressing.recipients.at(i).path)
            places.insert(keyOf(path->mailbox), i);
    }
    for (const Written &written : head.recipients) {
        const auto place = places.constFind(written.key);
        if (place == places.cend()) {
            places.insert(written.key, addressing.recipients.size());
            addressing.recipients.append({{}, written.shown});
        } else if (AddressMatch &match = addressing.recipients[*place]; !match.written) {
            match.written = written.shown;
        }
    }
    if (head.from.isEmpty())
        return;
    addressing.from = head.from.constFirst().shown;
    addressing.isSenderSame = addressing.sender && keyOf(addressing.sender->mailbox) == head.from.constFirst().key;
}

} // namespace

QByteArray typedHeader(const Transcript::Store &store)
{
    QByteArray header;
    bool isInLetter = false;
    bool isInHeader = false;
    for (qsizetype row = 0; row < store.size(); ++row) {
        const Transcript::Glance line = store.glance(row);
        if (line.kind == EntryKind::Note)
            continue;
        if (line.isOfLetter && !isInLetter) {
            header.clear();
            isInHeader = true;
        }
        isInLetter = line.isOfLetter;
        isInHeader
            = isInHeader && isInLetter && !line.octets.trimmed().isEmpty() && !Transcript::isLoneDot(line.octets);
        if (isInHeader)
            header += line.octets.startsWith('.') ? line.octets.sliced(1) : line.octets; // RFC 5321 4.5.2
    }
    return header.isEmpty() ? header : header + "\r\n";
}

Addressing addressing(const Transcript::Store &store, const QByteArray &header)
{
    Addressing addressing;
    readEnvelope(addressing, store);
    joinLetter(addressing, letterheadOf(header));
    return addressing;
}

Addressing addressing(const Message::Draft &draft)
{
    Addressing addressing;
    foresee(addressing, draft);
    joinLetter(addressing, letterheadOf(draft));
    return addressing;
}

} // namespace Diagnosis
