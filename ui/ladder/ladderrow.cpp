// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ladder/ladderrow.h"

#include <QCoreApplication>

#include "transcript/store.h"
#include "transcript/timeline.h"
#include "ui/words/historywords.h"
#include "ui/words/momentwords.h"
#include "ui/words/words.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Transcript::EntryKind;

namespace {

struct LadderWords {
    Q_DECLARE_TR_FUNCTIONS(LadderWords)
};

} // namespace

LadderRow ladderRow(const Transcript::Store &store, const Transcript::Timeline &timeline, qsizetype row, TimeMode mode)
{
    LadderRow shown;
    shown.time = momentText(store, row, mode);
    shown.entry = store.at(row);
    shown.phase = timeline.phaseOf(shown.entry);
    shown.step = Transcript::ladderStep(shown.entry, shown.phase);
    shown.beginsPhase = row == 0 || timeline.phaseOf(store.at(row - 1)) != shown.phase;
    shown.endsPhase = row + 1 >= store.size() || timeline.phaseOf(store.at(row + 1)) != shown.phase;
    return shown;
}

LadderRow ladderHeading(const Archive::ConversationHead &head, bool isShown)
{
    LadderRow heading;
    const QString name = conversationName(head);
    //: %1 is when, with which server and how it ended; "shown": in all the other panes
    heading.heading = isShown ? LadderWords::tr("%1 · shown").arg(name) : name;
    return heading;
}

QString rungWords(const LadderRow &row)
{
    const Transcript::Entry &entry = row.entry;
    if (entry.kind == EntryKind::Note)
        return noteSentence(entry.note);
    if (entry.kind == EntryKind::Body && entry.isComplete)
        return LadderWords::tr("the letter, %1").arg(sizeText(entry.body.octets));
    if (entry.kind == EntryKind::Body)
        return LadderWords::tr("the letter, %1 of %2")
            .arg(sizeText(entry.body.octets), sizeText(entry.body.octetsTotal));
    if (row.step.moreLines > 0)
        return u"%1 %2"_s.arg(
            row.step.text, LadderWords::tr("(+ %n line(s))", nullptr, static_cast<int>(row.step.moreLines)));
    return row.step.text;
}

QString rungSentence(const LadderRow &row)
{
    if (!row.heading.isEmpty())
        return row.heading;
    return u"%1: %2"_s.arg(phaseWord(row.phase), entrySentence(row.entry));
}

} // namespace Ui
