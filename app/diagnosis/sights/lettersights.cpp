// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/observations.h"
#include "diagnosis/sights/sight.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;
using Transcript::EntryKind;

namespace {

void lookForSmuggling(const Sight &line, const TypedLetter &letter, Observations &found)
{
    if (letter.isSmuggledBy(line.entry.octets))
        found.add("smuggle"_L1, line.entries());
}

/// The lone dot is there: the letter is whole.
void lookAtTypedLetter(const Sight &dot, const TypedLetter &letter, Observations &found)
{
    lookForSmuggling(dot, letter, found);
    if (letter.bcc() > 0)
        found.add("bcc-header"_L1, {letter.bcc()});
    if (letter.textInHeader() > 0)
        found.add("no-blank"_L1, {letter.textInHeader()});
    if (const QByteArrayList missing = letter.missingFields(); !missing.isEmpty())
        found.add("hdr-missing"_L1, dot.entries(), {QString::fromLatin1(missing.join(", "))});
}

} // namespace

void lookAtTypedLine(const Sight &line, const TypedLetter &letter, Observations &found)
{
    lookAtForm(line, found);
    lookForSmuggling(line, letter, found);
}

void lookAtLetter(const Sight &sight, Observations &found)
{
    const bool isLetter = sight.entry.kind == EntryKind::Body;
    if (isLetter && sight.entry.body.dotsDoubled > 0)
        found.add("dot-stuffed"_L1, sight.entries(), {QString::number(sight.entry.body.dotsDoubled)});
    const bool isTyped = sight.isCommand() && sight.course.letter;
    if (isTyped)
        lookAtTypedLetter(sight, *sight.course.letter, found);
    if (isTyped || (isLetter && (!sight.entry.body.isChunked || sight.course.isLastChunkSaid)))
        lookAtAddresses(sight, found);
    if (sight.isVerdict() && sight.entry.code == 250)
        found.add("accepted"_L1, sight.entries(), {sight.text()});
}

} // namespace Diagnosis
