// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSet>

#include "diagnosis/headeraddresses.h"
#include "diagnosis/observations.h"
#include "diagnosis/sights/sight.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 3; ///< in one sentence

void lookAtSender(const Sight &letter, Observations &found)
{
    const auto &sender = letter.course.sender;
    const QList<HeaderAddress> from = headerAddresses(letter.letterHeader, "From"_ba);
    if (!sender || sender->mailbox.isEmpty() || from.isEmpty())
        return;
    const QString key = mailboxKey(sender->mailbox);
    const bool isSame = std::ranges::find(from, key, &HeaderAddress::key) != from.end();
    if (!isSame)
        found.add(
            "env-hdr-from"_L1, {sender->entry, letter.entry.number}, {sender->mailbox, from.constFirst().mailbox});
}

void lookForBlindCopies(const Sight &letter, Observations &found)
{
    QSet<QString> written;
    for (const HeaderAddress &address : headerRecipients(letter.letterHeader))
        written.insert(address.key);
    QStringList blind;
    QList<qsizetype> entries;
    for (const NamedPath &path : letter.course.recipients) {
        if (written.contains(mailboxKey(path.mailbox)))
            continue;
        entries.append(path.entry);
        if (blind.size() <= mostNamed)
            blind.append(blind.size() < mostNamed ? path.mailbox : u"\u2026"_s);
    }
    if (!blind.isEmpty())
        found.add("env-hdr-rcpt"_L1, entries + letter.entries(), {blind.join(u", "_s)});
}

} // namespace

void lookAtAddresses(const Sight &sight, Observations &found)
{
    if (sight.letterHeader.trimmed().isEmpty())
        return;
    lookAtSender(sight, found);
    lookForBlindCopies(sight, found);
}

} // namespace Diagnosis
