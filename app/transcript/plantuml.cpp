// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/plantuml.h"

#include "transcript/laddersequence.h"
#include "transcript/store.h"

namespace Transcript {

using namespace Qt::StringLiterals;

namespace {

/// Characters that are markup wherever they stand, and those that are where they stand twice.
bool isMarkup(QStringView text, qsizetype at)
{
    const QChar character = text.at(at);
    if (QStringView(u"<>[]{}|~\\\"%$#*^@").contains(character))
        return true;
    if (at == 0 && character == u'=') // a heading
        return true;
    const bool isDoubled
        = (at > 0 && text.at(at - 1) == character) || (at + 1 < text.size() && text.at(at + 1) == character);
    return isDoubled && QStringView(u"-_/=.'!").contains(character);
}

/// As it stands, whatever it holds.
QString escaped(const QString &text)
{
    QString safe;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text.at(at);
        safe += isMarkup(text, at) ? u"<U+%1>"_s.arg(character.unicode(), 4, 16, QChar(u'0')) : QString(character);
    }
    return safe;
}

QString arrow(const Entry &entry, const LadderStep &step)
{
    const QLatin1StringView stroke = entry.isEncrypted ? "-->"_L1 : "->"_L1;
    return step.isFailure ? stroke + u'x' : QString(stroke);
}

QString statement(const Entry &entry, const LadderStep &step)
{
    const QString text = escaped(diagramText(entry, step));
    switch (step.kind) {
    case LadderStep::Kind::Message:
    case LadderStep::Kind::Way:
        return u"%1 %2 %3 : %4"_s.arg(laneLetter(step.from)).arg(arrow(entry, step)).arg(laneLetter(step.to)).arg(text);
    case LadderStep::Kind::Secured:
        return u"note over C, S : "_s + text;
    case LadderStep::Kind::Note:
        break;
    }
    return u"note left of C : "_s + text;
}

} // namespace

QString asPlantUml(const QList<LadderChapter> &chapters)
{
    QString diagram = u"@startuml\nskinparam wrapWidth 300\n"_s;
    if (haveLookups(chapters))
        diagram += u"participant DNS as D\n"_s;
    diagram += u"participant client as C\nparticipant server as S\n"_s;
    forEachRung(
        chapters, [&](const QString &heading) { diagram += u"== %1 ==\n"_s.arg(escaped(heading)); },
        [&](const Entry &entry, const LadderStep &step) { diagram += statement(entry, step) + u'\n'; });
    return diagram + u"@enduml\n"_s;
}

} // namespace Transcript
