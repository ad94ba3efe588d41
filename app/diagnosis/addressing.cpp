// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/addressing.h"

#include <algorithm>

#include <QHash>

#include "base/limits.h"
#include "base/mailboxsyntax.h"
#include "base/visibletext.h"
#include "message/address.h"
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

QList<Written> writtenIn(const QByteArray &header, const QByteArray &name)
{
    QList<Written> written;
    for (const QByteArray &value : fieldValues(header, name)) {
        const auto list = Message::parseAddressList(QString::fromUtf8(value));
        if (!list)
            continue;
        for (const Address &address : *list)
            written.append({{QString::fromLatin1(name), Base::visibleText(address.mailbox())}, keyOf(address)});
    }
    return written;
}

void joinLetter(Addressing &addressing, const QByteArray &header)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < addressing.recipients.size(); ++i) {
        if (const auto &path = addressing.recipients.at(i).path)
            places.insert(keyOf(path->mailbox), i);
    }
    for (const QByteArray &name : {"To"_ba, "Cc"_ba, "Bcc"_ba}) {
        for (const Written &written : writtenIn(header, name)) {
            if (const auto place = places.constFind(written.key); place != places.cend())
                addressing.recipients[*place].written = written.shown;
            else
                addressing.recipients.append({{}, written.shown});
        }
    }
    const QList<Written> from = writtenIn(header, "From"_ba);
    if (from.isEmpty())
        return;
    addressing.from = from.constFirst().shown;
    addressing.isSenderSame = addressing.sender && keyOf(addressing.sender->mailbox) == from.constFirst().key;
}

} // namespace

Addressing addressing(const Transcript::Store &store, const QByteArray &header)
{
    Addressing addressing;
    readEnvelope(addressing, store);
    joinLetter(addressing, header);
    return addressing;
}

} // namespace Diagnosis
