// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/mermaid.h"

#include "transcript/laddersequence.h"
#include "transcript/store.h"

namespace Transcript {

using namespace Qt::StringLiterals;

namespace {

/// Words before a colon that say how lines are broken.
bool beginsWithWrapping(const QString &text)
{
    const QString word = text.section(u':', 0, 0).trimmed();
    return word.isEmpty() || word == u"wrap" || word == u"nowrap";
}

/// What Mermaid would take for its own.
QString escaped(const QString &text)
{
    QString safe;
    const QString markup = beginsWithWrapping(text) ? u"#;<>&\"%{}\\:"_s : u"#;<>&\"%{}\\"_s;
    for (const QChar character : text) {
        const bool isMarkup = markup.contains(character);
        safe += isMarkup ? u"#%1;"_s.arg(character.unicode()) : QString(character);
    }
    return safe;
}

QLatin1StringView strokeOf(const Entry &entry, const LadderStep &step)
{
    if (step.isFailure)
        return entry.isEncrypted ? "--x"_L1 : "-x"_L1;
    return entry.isEncrypted ? "-->>"_L1 : "->>"_L1;
}

QString statement(const Entry &entry, const LadderStep &step)
{
    const QString text = escaped(diagramText(entry, step));
    switch (step.kind) {
    case LadderStep::Kind::Message:
    case LadderStep::Kind::Way:
        return laneLetter(step.from) + strokeOf(entry, step) + laneLetter(step.to) + u": "_s + text;
    case LadderStep::Kind::Secured:
        return u"Note over C,S: "_s + text;
    case LadderStep::Kind::Note:
        break;
    }
    return u"Note left of C: wrap:"_s + text;
}

} // namespace

QString asMermaid(const QList<LadderChapter> &chapters)
{
    QString diagram = u"sequenceDiagram\n"_s;
    if (haveLookups(chapters))
        diagram += u"    participant D as DNS\n"_s;
    diagram += u"    participant C as client\n    participant S as server\n"_s;
    forEachRung(
        chapters, [&](const QString &heading) { diagram += u"    Note over C,S: "_s + escaped(heading) + u'\n'; },
        [&](const Entry &entry, const LadderStep &step) { diagram += u"    "_s + statement(entry, step) + u'\n'; });
    return diagram;
}

} // namespace Transcript
