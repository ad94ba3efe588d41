// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QCoreApplication>

#include "base/visibletext.h"
#include "transcript/entry.h"
#include "ui/words/words.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Transcript::EntryKind;

namespace {

struct EntryWords {
    Q_DECLARE_TR_FUNCTIONS(EntryWords)
};

QString spokenDuration(qint64 nanoseconds)
{
    const qint64 milliseconds = nanoseconds / 1'000'000;
    if (milliseconds < 1)
        return EntryWords::tr("less than a millisecond");
    if (milliseconds < 1000)
        return EntryWords::tr("%n millisecond(s)", nullptr, static_cast<int>(milliseconds));
    return EntryWords::tr("%n second(s)", nullptr, static_cast<int>(std::min<qint64>(milliseconds / 1000, 1'000'000)));
}

QStringList replyWords(const Transcript::Entry &entry)
{
    const QList<QByteArray> texts = entry.texts();
    QStringList words{EntryWords::tr("server")};
    words += entry.code > 0 ? QString::number(entry.code) : EntryWords::tr("no reply code");
    if (!texts.isEmpty())
        words += Base::visibleText(texts.first());
    if (texts.size() > 1)
        words += EntryWords::tr("%n line(s)", nullptr, static_cast<int>(texts.size()));
    if (entry.repeats > 0)
        words += EntryWords::tr(
            "said %n more time(s)", nullptr, static_cast<int>(std::min<qint64>(entry.repeats, 1'000'000'000)));
    if (entry.wait >= 0)
        words += EntryWords::tr("after %1").arg(spokenDuration(entry.wait));
    return words;
}

QStringList bodyWords(const Transcript::Entry &entry)
{
    QStringList words{EntryWords::tr("client"), EntryWords::tr("the letter")};
    if (entry.isComplete)
        words += EntryWords::tr("%1 sent").arg(sizeText(entry.body.octets));
    else
        words += EntryWords::tr("%1 of %2 sent").arg(sizeText(entry.body.octets), sizeText(entry.body.octetsTotal));
    return words;
}

QStringList wordsOf(const Transcript::Entry &entry)
{
    switch (entry.kind) {
    case EntryKind::Note:
        return {EntryWords::tr("note"), noteSentence(entry.note)};
    case EntryKind::Command:
        return entry.isOfLetter ? QStringList{EntryWords::tr("client"), EntryWords::tr("line of the letter"),
                                      Base::visibleText(entry.octets)}
                                : QStringList{EntryWords::tr("client"), Base::visibleText(entry.octets)};
    case EntryKind::Reply:
        return replyWords(entry);
    case EntryKind::Body:
        return bodyWords(entry);
    }
    Q_UNREACHABLE();
}

} // namespace

QString entrySentence(const Transcript::Entry &entry)
{
    QStringList words = wordsOf(entry);
    if (entry.kind != EntryKind::Note)
        words += entry.isEncrypted ? EntryWords::tr("encrypted") : EntryWords::tr("not encrypted");
    return words.join(u", "_s);
}

} // namespace Ui
