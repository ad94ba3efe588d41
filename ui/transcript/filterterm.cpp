// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/filterterm.h"

#include "base/visibletext.h"
#include "transcript/store.h"
#include "ui/transcript/transcriptmodel.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Transcript::Entry;
using Transcript::EntryKind;

namespace {

QString sideTerm(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Note:
        return u"dir==info"_s;
    case EntryKind::Command:
    case EntryKind::Body:
        return u"dir==c"_s;
    case EntryKind::Reply:
        return u"dir==s"_s;
    }
    Q_UNREACHABLE();
}

QString kindTerm(const Entry &entry)
{
    if (entry.kind == EntryKind::Reply && entry.code > 0)
        return u"code==%1"_s.arg(entry.code);
    if (entry.kind == EntryKind::Body || entry.isOfLetter)
        return u"data"_s;
    const QByteArray verb = entry.verb();
    return verb.isEmpty() ? sideTerm(entry.kind) : u"verb==%1"_s.arg(QString::fromLatin1(verb));
}

/// The text as a phrase; what would end it early is left to the filter's own wild cards: there are none, so it is cut.
QString textTerm(const Entry &entry)
{
    const QByteArray said = entry.kind == EntryKind::Reply ? entry.texts().value(0)
                                                           : entry.octets.trimmed().mid(entry.verb().size()).trimmed();
    const QString text = Base::visibleText(said).section(u'"', 0, 0).trimmed();
    return text.isEmpty() ? kindTerm(entry) : u"\"%1\""_s.arg(text);
}

} // namespace

QString filterTermOf(const Transcript::Store &store, qsizetype row, int column)
{
    const Entry entry = store.at(row);
    switch (column) {
    case TranscriptModel::TimeColumn:
        return u"t>=%1ms"_s.arg(entry.time / 1'000'000);
    case TranscriptModel::WhoColumn:
        return sideTerm(entry.kind);
    case TranscriptModel::LockColumn:
        return entry.isEncrypted ? u"tls==yes"_s : u"tls==no"_s;
    case TranscriptModel::TextColumn:
        return textTerm(entry);
    case TranscriptModel::WaitColumn:
        return entry.wait >= 0 ? u"wait>=%1ms"_s.arg(entry.wait / 1'000'000) : kindTerm(entry);
    default:
        return kindTerm(entry);
    }
}

} // namespace Ui
