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

bool Sight::endsTransaction() const
{
    if (isCommand())
        return verb == "MAIL" || verb == "RSET" || verb == "QUIT";
    return isReply() && asked != nullptr && asked->kind == EntryKind::Body;
}

QString Sight::text() const
{
    return Base::visibleText(entry.lines().join(' '));
}

} // namespace Diagnosis
