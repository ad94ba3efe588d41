// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/addressing.h"

#include <algorithm>

#include <QHash>
#include <QSet>

#include "base/limits.h"
#include "base/visibletext.h"
#include "diagnosis/headeraddresses.h"
#include "diagnosis/typedletter.h"
#include "message/draft.h"
#include "transcript/store.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;
using Transcript::Entry;
using Transcript::EntryKind;

namespace {

/// Whom a letter names.
struct Letterhead {
    QList<HeaderAddress> from;
    QList<HeaderAddress> recipients; ///< To, Cc, Bcc
};

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
            addressing.sender = namedPath(entry);
        if (verb == "RCPT")
            addressing.recipients.append({namedPath(entry), {}});
    }
}

Letterhead letterheadOf(const QByteArray &header)
{
    return {headerAddresses(header, "From"_ba), headerRecipients(header)};
}

/// The field Bcc is not written: nobody is named there.
Letterhead letterheadOf(const Message::Draft &draft)
{
    Letterhead head{listedAddresses(draft.from, u"From"_s), {}};
    for (const QString &text : draft.to)
        head.recipients += listedAddresses(text, u"To"_s);
    for (const QString &text : draft.cc)
        head.recipients += listedAddresses(text, u"Cc"_s);
    return head;
}

/// The envelope that a draft would get.
void foresee(Addressing &addressing, const Message::Draft &draft)
{
    const QList<HeaderAddress> senders = listedAddresses(draft.envelope ? draft.envelope->sender : draft.from, {});
    if (draft.envelope || !senders.isEmpty())
        addressing.sender = NamedPath{senders.isEmpty() ? QString() : senders.constFirst().mailbox, {}};
    QSet<QString> seen;
    const QStringList paths = draft.envelope ? draft.envelope->recipients : draft.to + draft.cc + draft.bcc;
    for (const QString &text : paths) {
        for (const HeaderAddress &recipient : listedAddresses(text, {})) {
            if (!seen.contains(recipient.key))
                addressing.recipients.append({NamedPath{recipient.mailbox, {}}, {}});
            seen.insert(recipient.key);
        }
    }
}

void joinLetter(Addressing &addressing, const Letterhead &head)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < addressing.recipients.size(); ++i) {
        if (const auto &path = addressing.recipients.at(i).path)
            places.insert(mailboxKey(path->mailbox), i);
    }
    for (const HeaderAddress &address : head.recipients) {
        const WrittenAddress written{address.field, address.mailbox};
        const auto place = places.constFind(address.key);
        if (place == places.cend()) {
            places.insert(address.key, addressing.recipients.size());
            addressing.recipients.append({{}, written});
        } else if (AddressMatch &match = addressing.recipients[*place]; !match.written) {
            match.written = written;
        }
    }
    if (head.from.isEmpty())
        return;
    addressing.from = {head.from.constFirst().field, head.from.constFirst().mailbox};
    addressing.isSenderSame = addressing.sender && mailboxKey(addressing.sender->mailbox) == head.from.constFirst().key;
}

} // namespace

QByteArray typedHeader(const Transcript::Store &store)
{
    TypedLetter letter;
    bool isInLetter = false;
    for (qsizetype row = 0; row < store.size(); ++row) {
        const Transcript::Glance line = store.glance(row);
        if (line.kind == EntryKind::Note)
            continue;
        if (line.isOfLetter && !isInLetter)
            letter = {};
        isInLetter = line.isOfLetter;
        if (isInLetter && !Transcript::isLoneDot(line.octets))
            letter.take(line.octets.toByteArray(), row + 1);
    }
    return letter.header();
}

NamedPath namedPath(const Entry &command)
{
    const QByteArray line = command.lines().value(0);
    const qsizetype begin = line.indexOf('<');
    const qsizetype end = line.lastIndexOf('>');
    if (begin < 0 || end < begin)
        return {Base::visibleText(line.mid(line.indexOf(':') + 1).trimmed()), {}, command.number};
    return {Base::visibleText(line.sliced(begin + 1, end - begin - 1)), Base::visibleText(line.mid(end + 1).trimmed()),
        command.number};
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
