// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/sights/sight.h"

#include "base/visibletext.h"

namespace Diagnosis {

using Transcript::EntryKind;

QList<qsizetype> Sight::entries() const
{
    if (entry.kind == EntryKind::Reply && asked != nullptr)
        return {asked->number, entry.number};
    return {entry.number};
}

bool Sight::isVerdict() const
{
    if (!isReply() || asked == nullptr)
        return false;
    if (asked->kind == EntryKind::Body)
        return !asked->body.isChunked || asked->number == course.lastChunk;
    return asked->isOfLetter;
}

bool Sight::endsTransaction() const
{
    if (isCommand())
        return verb == "MAIL" || verb == "RSET" || verb == "QUIT";
    return isVerdict();
}

QString Sight::text() const
{
    return Base::visibleText(entry.lines().join(' '));
}

} // namespace Diagnosis
