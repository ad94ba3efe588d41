// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/commandexplainer.h"

#include <utility>

#include "base/visibletext.h"
#include "diagnosis/knowledge.h"
#include "diagnosis/linetitle.h"
#include "diagnosis/writtenlines.h"
#include "smtp/typedline.h"
#include "transcript/store.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;
using Transcript::EntryKind;

namespace {

ExplainedPart part(const QByteArray &piece, const Meaning &meaning)
{
    return {Base::visibleText(piece), meaning.text, meaning.reference};
}

/// Words between spaces; a space within quotes or angle brackets does not part them: `FROM:<"a b"@c>`.
QList<QByteArray> wordsOf(const QByteArray &line)
{
    QList<QByteArray> words;
    QByteArray word;
    bool isQuoted = false;
    bool isInPath = false;
    for (const char octet : line) {
        if (octet == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (octet == '<' || octet == '>'))
            isInPath = octet == '<';
        if (octet != ' ' || isQuoted || isInPath)
            word += octet;
        else if (!word.isEmpty())
            words.append(std::exchange(word, {}));
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

/// The path of `FROM:<a@b>` without its brackets.
QByteArray pathOf(const QByteArray &argument)
{
    QByteArray path = argument.mid(argument.indexOf(':') + 1).trimmed();
    if (path.startsWith('<'))
        path.remove(0, 1);
    if (path.endsWith('>'))
        path.chop(1);
    return path;
}

/// `FROM: <a@b>` with its stray space, which some clients send, is one argument all the same.
void joinPath(QList<QByteArray> &words)
{
    if (words.size() > 2 && words.at(1).endsWith(':'))
        words[1] += ' ' + words.takeAt(2);
}

ExplainedPart explainPath(const QByteArray &verb, const QByteArray &argument, const Knowledge &knowledge)
{
    const QByteArray path = pathOf(argument);
    if (verb == "RCPT")
        return part(argument, knowledge.phrase("forward-path"_L1, {Base::visibleText(path)}));
    if (path.isEmpty())
        return part(argument, knowledge.phrase("null-path"_L1));
    return part(argument, knowledge.phrase("reverse-path"_L1, {Base::visibleText(path)}));
}

ExplainedPart explainParameter(const QByteArray &parameter, const Knowledge &knowledge)
{
    const auto meaning = knowledge.parameter(parameter);
    return part(parameter, meaning ? *meaning : knowledge.phrase("unknown-parameter"_L1));
}

ExplainedPart explainMechanism(const QByteArray &mechanism, const Knowledge &knowledge)
{
    const auto meaning = knowledge.mechanism(mechanism);
    return part(mechanism, meaning ? *meaning : knowledge.phrase("unknown-mechanism"_L1));
}

/// What an argument means, by the verb and by its place: 1 is the first behind the verb.
ExplainedPart explainArgument(
    const QByteArray &verb, qsizetype place, const QByteArray &word, const Knowledge &knowledge)
{
    if (verb == "MAIL" || verb == "RCPT")
        return place == 1 ? explainPath(verb, word, knowledge) : explainParameter(word, knowledge);
    if (verb == "EHLO" || verb == "HELO" || verb == "LHLO")
        return part(word, knowledge.phrase(word.startsWith('[') ? "client-literal"_L1 : "client-name"_L1));
    if (verb == "AUTH" && place == 1)
        return explainMechanism(word, knowledge);
    if (verb == "AUTH")
        return part(word, knowledge.phrase(word == "=" ? "empty-response"_L1 : "masked-response"_L1));
    if (verb == "BDAT")
        return part(word, knowledge.phrase(place == 1 ? "chunk-size"_L1 : "chunk-last"_L1));
    return part(word, knowledge.phrase("argument"_L1));
}

Explanation explainUnknown(const QByteArray &line, const Knowledge &knowledge)
{
    const Meaning meaning = knowledge.phrase("unknown-verb"_L1);
    return {lineTitle(line), meaning.text, {part(line, meaning)}, knowledge.phrase("next-unknown"_L1).text};
}

Explanation explainSaslLine(const QByteArray &line, const Knowledge &knowledge)
{
    const bool isCancelled = line == "*";
    const Meaning meaning = knowledge.phrase(isCancelled ? "sasl-cancel"_L1 : "sasl-response"_L1);
    const Meaning next = knowledge.phrase(isCancelled ? "next-sasl-cancel"_L1 : "next-sasl-response"_L1);
    return {knowledge.phrase("title-sasl"_L1).text, meaning.text, {part(line, meaning)}, next.text};
}

/// A line that answers a challenge is no command, whatever it looks like.
bool answersChallenge(const Transcript::Store &store, qsizetype row)
{
    for (qsizetype before = row - 1; before >= 0; --before) {
        if (store.glance(before).kind != EntryKind::Note)
            return store.glance(before).kind == EntryKind::Reply && store.glance(before).code == 334;
    }
    return false;
}

Explanation explainKnown(const VerbFacts &facts, const QByteArray &line, const Knowledge &knowledge)
{
    QList<QByteArray> words = wordsOf(line);
    joinPath(words);
    Explanation explanation{lineTitle(line), facts.purpose, {}, facts.repliesWanted};
    const Meaning form = knowledge.phrase("verb-form"_L1, {facts.syntax, facts.allowedWhen});
    explanation.parts.append({Base::visibleText(words.constFirst()), form.text, facts.reference});
    for (qsizetype place = 1; place < words.size(); ++place)
        explanation.parts.append(explainArgument(facts.verb, place, words.at(place), knowledge));
    return explanation;
}

Explanation explainLetterLine(const QByteArray &line, const Knowledge &knowledge)
{
    if (Transcript::isLoneDot(line)) {
        const Meaning end = knowledge.phrase("letter-line-end"_L1);
        return {lineTitle(line), end.text, {part(line, end)}, knowledge.phrase("next-after-letter"_L1).text};
    }
    const Meaning meaning = knowledge.phrase(line.startsWith('.') ? "letter-line-dot"_L1 : "letter-line"_L1);
    return {knowledge.phrase("title-letter-line"_L1).text, meaning.text, {part(line, meaning)},
        knowledge.phrase("next-letter-line"_L1).text};
}

/// Of the verb that it begins with; none: it is not known.
auto verbFacts(const QByteArray &line, const Knowledge &knowledge)
{
    return knowledge.verb(Transcript::verbInCapitals(line));
}

Explanation explainVerbLine(const QByteArray &line, const Knowledge &knowledge)
{
    const auto facts = verbFacts(line, knowledge);
    return facts ? explainKnown(*facts, line, knowledge) : explainUnknown(line, knowledge);
}

Explanation explainLine(
    const Transcript::Store &store, qsizetype row, const QByteArray &line, const Knowledge &knowledge)
{
    if (answersChallenge(store, row))
        return explainSaslLine(line, knowledge);
    return store.glance(row).isOfLetter ? explainLetterLine(line, knowledge) : explainVerbLine(line, knowledge);
}

Explanation withLine(Explanation explanation, const QByteArray &line)
{
    const WrittenLines written({line});
    explanation.line = written.text();
    written.placeInOrder(explanation.parts);
    return explanation;
}

} // namespace

Explanation explainCommand(const Transcript::Store &store, qsizetype row, const Knowledge &knowledge)
{
    const QByteArray line = store.at(row).lines().value(0);
    return withLine(explainLine(store, row, line, knowledge), line);
}

std::optional<Explanation> explainPasted(const QByteArray &line, const Knowledge &knowledge)
{
    const QByteArray display = Smtp::typedCommand(line, {}).display();
    if (display.contains('\n') || !verbFacts(display, knowledge))
        return {};
    return withLine(explainVerbLine(display, knowledge), display);
}

Explanation explainWaiting(const QByteArray &display, bool answersChallenge, const Knowledge &knowledge)
{
    const QByteArray line = display.endsWith("\r\n") ? display.chopped(2) : display;
    Explanation explanation = answersChallenge ? explainSaslLine(line, knowledge) : explainVerbLine(line, knowledge);
    explanation.summary = knowledge.phrase("waiting"_L1, {explanation.summary}).text;
    return withLine(std::move(explanation), line);
}

Explanation explainWaitingLetter(const Knowledge &knowledge)
{
    return {knowledge.phrase("title-waiting-letter"_L1).text, knowledge.phrase("letter-data"_L1).text, {},
        knowledge.phrase("next-after-letter"_L1).text};
}

} // namespace Diagnosis
