// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/mermaid.h"

#include "transcript/ladderstep.h"
#include "transcript/store.h"
#include "transcript/timeline.h"

namespace Transcript {

using namespace Qt::StringLiterals;

namespace {

/// What Mermaid would take for its own.
QString escaped(const QString &text)
{
    QString safe;
    for (const QChar character : text) {
        const bool isMarkup = u"#;<>&\"%{}\\"_s.contains(character);
        safe += isMarkup ? u"#%1;"_s.arg(character.unicode()) : QString(character);
    }
    return safe;
}

QChar letterOf(Lane lane)
{
    return lane == Lane::Client ? u'C' : lane == Lane::Server ? u'S' : u'D';
}

QLatin1StringView strokeOf(const Entry &entry, const LadderStep &step)
{
    if (step.isFailure)
        return entry.isEncrypted ? "--x"_L1 : "-x"_L1;
    return entry.isEncrypted ? "-->>"_L1 : "->>"_L1;
}

QString statement(const Entry &entry, Phase phase)
{
    const LadderStep step = ladderStep(entry, phase);
    const QString text = escaped(rungText(entry, step));
    switch (step.kind) {
    case LadderStep::Kind::Message:
    case LadderStep::Kind::Way:
        return letterOf(step.from) + strokeOf(entry, step) + letterOf(step.to) + u": "_s + text;
    case LadderStep::Kind::Secured:
        return u"Note over C,S: "_s + text;
    case LadderStep::Kind::Note:
        break;
    }
    return u"Note left of C: "_s + text;
}

} // namespace

QString asMermaid(const Store &store)
{
    Timeline timeline;
    timeline.follow(store);
    QString diagram = u"sequenceDiagram\n"_s;
    if (timeline.hasLookups())
        diagram += u"    participant D as DNS\n"_s;
    diagram += u"    participant C as client\n    participant S as server\n"_s;
    for (qsizetype row = 0; row < store.size(); ++row) {
        const Entry entry = store.at(row);
        diagram += u"    "_s + statement(entry, timeline.phaseOf(entry)) + u'\n';
    }
    return diagram;
}

} // namespace Transcript
