// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/replyexplainer.h"

#include <optional>

#include "base/visibletext.h"
#include "diagnosis/capabilityexplainer.h"
#include "diagnosis/keyworduse.h"
#include "diagnosis/knowledge.h"
#include "diagnosis/linetitle.h"
#include "diagnosis/writtenlines.h"
#include "transcript/store.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;
using Transcript::Entry;
using Transcript::EntryKind;

namespace {

/// What a code means behind a certain command, where that is more than the code by itself, and what comes next.
struct Rule {
    QLatin1StringView verb; ///< empty: any
    int code;
    QLatin1StringView summary; ///< a phrase; empty: what the code means
    QLatin1StringView next; ///< a phrase
};

constexpr qsizetype codeWidth = 4; ///< three digits, and what parts them from the text
constexpr QLatin1StringView greeting = "(greeting)"_L1;
constexpr QLatin1StringView letter = "(letter)"_L1;

constexpr Rule rules[] = {
    {greeting, 220, "greeting"_L1, "next-greeting"_L1},
    {"EHLO"_L1, 250, "capabilities"_L1, "next-hello"_L1},
    {"LHLO"_L1, 250, "capabilities"_L1, "next-hello"_L1},
    {"HELO"_L1, 250, "no-capabilities"_L1, "next-logged-in"_L1},
    {"STARTTLS"_L1, 220, "ready-for-tls"_L1, "next-handshake"_L1},
    {"AUTH"_L1, 235, {}, "next-logged-in"_L1},
    {"AUTH"_L1, 334, {}, "next-challenge"_L1},
    {"MAIL"_L1, 250, "sender-accepted"_L1, "next-sender"_L1},
    {"RCPT"_L1, 250, "recipient-accepted"_L1, "next-recipient"_L1},
    {"RCPT"_L1, 251, {}, "next-recipient"_L1},
    {"RCPT"_L1, 252, {}, "next-recipient"_L1},
    {"DATA"_L1, 354, {}, "next-letter"_L1},
    {letter, 250, "letter-accepted"_L1, "next-verdict"_L1},
    {"RSET"_L1, 250, "reset-done"_L1, "next-logged-in"_L1},
    {{}, 221, {}, "next-goodbye"_L1},
    {{}, 421, {}, "next-goodbye"_L1},
};

ExplainedPart part(const QString &piece, const Meaning &meaning)
{
    return {piece, meaning.text, meaning.reference};
}

/// The verb that the reply answers; greeting and letter by their own words; AUTH for its later steps, too.
QString answeredVerb(const Transcript::Store &store, const Entry &reply)
{
    if (reply.answers < 1 || reply.answers > store.size())
        return greeting;
    const Entry asked = store.at(reply.answers - 1);
    if (asked.kind == EntryKind::Body || asked.isOfLetter)
        return letter;
    const QByteArray verb = asked.verb();
    return verb.isEmpty() ? u"AUTH"_s : QString::fromLatin1(verb);
}

const Rule *ruleFor(QStringView verb, int code)
{
    for (const Rule &rule : rules) {
        if (rule.code == code && (rule.verb.isEmpty() || rule.verb == verb))
            return &rule;
    }
    return nullptr;
}

bool listsCapabilities(QStringView verb, int code)
{
    return code == 250 && (verb == "EHLO"_L1 || verb == "LHLO"_L1);
}

ExplainedPart explainChallenge(const QByteArray &text, const Knowledge &knowledge)
{
    const QString piece = Base::visibleText(text);
    if (text.trimmed().isEmpty())
        return part(u"334"_s, knowledge.phrase("challenge-empty"_L1));
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return part(piece, knowledge.phrase("challenge-unreadable"_L1));
    return part(piece, knowledge.phrase("challenge"_L1, {Base::visibleText(*decoded)}));
}

QList<ExplainedPart> explainTexts(const QList<QByteArray> &texts, const WrittenLines &written, const Meaning &meaning)
{
    QList<ExplainedPart> parts;
    for (qsizetype line = 0; line < texts.size(); ++line) {
        if (!texts.at(line).trimmed().isEmpty())
            parts.append(written.placed(part(Base::visibleText(texts.at(line)), meaning), line));
    }
    return parts;
}

ExplainedPart digitPart(int place, const QString &piece, const QString &meaning)
{
    return {piece, meaning, u"RFC 5321 4.2.1"_s, place, 1, true};
}

/// 2yz and 3yz: nothing went wrong, so that nobody has to act, and what comes next is said elsewhere.
bool isGood(int code)
{
    return code / 100 == 2 || code / 100 == 3;
}

/// What a code means wherever it comes.
Meaning generalMeaning(int code, const Knowledge &knowledge)
{
    const auto facts = knowledge.replyCode(code);
    if (facts && isGood(code))
        return {knowledge.phrase("code-and-occasion"_L1, {facts->meaning, facts->causes}).text, facts->reference};
    if (facts)
        return {knowledge.phrase("code-and-causes"_L1, {facts->meaning, facts->causes, facts->whoActs}).text,
            facts->reference};
    return knowledge.phrase("unlisted-code"_L1);
}

/// own: what it means behind the command that it answers, where that is more.
QList<ExplainedPart> explainCode(int code, const std::optional<Meaning> &own, const Knowledge &knowledge)
{
    const QString digits = QString::number(code);
    QList<ExplainedPart> parts;
    parts.append(digitPart(0, digits.at(0) + u"yz"_s, knowledge.firstDigit(code)));
    if (const QString second = knowledge.secondDigit(code); !second.isEmpty())
        parts.append(digitPart(1, u"x%1z"_s.arg(digits.at(1)), second));
    parts.append(digitPart(2, u"xy%1"_s.arg(digits.at(2)), knowledge.phrase("third-digit"_L1).text));
    const Meaning meaning = own ? *own : generalMeaning(code, knowledge);
    return parts << ExplainedPart{digits, meaning.text, meaning.reference, 0, digits.size()};
}

/// One number of an enhanced code, which stands right behind the code.
void placeNumber(ExplainedPart &part, qsizetype index, const QList<QByteArray> &numbers)
{
    part.begin = codeWidth + (index == 0 ? 0 : numbers.at(0).size() + 1);
    part.length = numbers.at(index).size();
}

/// Class, subject and the code itself: "5.X.X", "X.7.X", "5.7.1".
QList<ExplainedPart> explainEnhancedCode(const QByteArray &code, const Knowledge &knowledge)
{
    const QList<QByteArray> numbers = code.split('.');
    if (numbers.size() != 3)
        return {};
    QList<ExplainedPart> parts;
    const QByteArray statusClass = numbers.at(0) + ".X.X";
    const QByteArray subject = "X." + numbers.at(1) + ".X";
    for (const QByteArray &general : {statusClass, subject}) {
        const auto facts = knowledge.enhancedCode(general);
        if (!facts)
            continue;
        const Meaning meaning = knowledge.phrase("enhanced-part"_L1, {facts->title, facts->meaning});
        parts.append({QString::fromLatin1(general), meaning.text, facts->reference});
        placeNumber(parts.last(), general == statusClass ? 0 : 1, numbers);
    }
    if (const auto facts = knowledge.enhancedCode(code)) {
        const Meaning meaning = code.startsWith('2')
            ? knowledge.phrase("enhanced-part"_L1, {facts->title, facts->meaning})
            : knowledge.phrase("enhanced-detail"_L1, {facts->title, facts->meaning, facts->whoActs});
        parts.append({QString::fromLatin1(code), meaning.text, facts->reference, codeWidth, code.size()});
    }
    return parts;
}

/// A line without the enhanced code that has its own parts already.
QList<QByteArray> withoutEnhancedCode(QList<QByteArray> texts, const QByteArray &code)
{
    for (QByteArray &text : texts) {
        if (!code.isEmpty() && text.startsWith(code))
            text = text.mid(code.size()).trimmed();
    }
    return texts;
}

/// What may follow is looked at only where something has followed.
QList<ExplainedPart> explainCapabilities(
    const Transcript::Store &store, const Entry &reply, const WrittenLines &written, const Knowledge &knowledge)
{
    if (reply.number == store.size())
        return explainCapabilities(reply.texts(), written, nullptr, knowledge);
    const KeywordUse use(store, reply.number - 1);
    return explainCapabilities(reply.texts(), written, &use, knowledge);
}

QList<ExplainedPart> explainText(
    const Entry &reply, const QString &verb, const WrittenLines &written, const Knowledge &knowledge)
{
    if (reply.code == 334)
        return {written.placed(explainChallenge(reply.texts().value(0), knowledge), 0)};
    const bool isGreeting = verb == greeting && reply.code == 220;
    return explainTexts(withoutEnhancedCode(reply.texts(), reply.enhancedCode), written,
        knowledge.phrase(isGreeting ? "server-name"_L1 : "text"_L1));
}

std::optional<Meaning> ownMeaning(const Entry &reply, const Rule *rule, const Knowledge &knowledge)
{
    if (rule == nullptr || rule->summary.isEmpty())
        return std::nullopt;
    const QList<QByteArray> texts = reply.texts();
    if (rule->summary != "capabilities"_L1)
        return knowledge.phrase(rule->summary);
    if (texts.size() < 2)
        return knowledge.phrase("no-capabilities"_L1);
    const QByteArray name = texts.constFirst().trimmed().split(' ').constFirst();
    return knowledge.phrase(rule->summary, {name.isEmpty() ? u"?"_s : Base::visibleText(name), capabilityList(texts)});
}

QString summaryOf(const Entry &reply, const std::optional<Meaning> &own, const Knowledge &knowledge)
{
    if (own)
        return own->text;
    const auto facts = knowledge.replyCode(reply.code);
    return facts ? facts->meaning : knowledge.firstDigit(reply.code);
}

QString nextOf(int code, const Rule *rule, const Knowledge &knowledge)
{
    if (rule)
        return knowledge.phrase(rule->next).text;
    if (code / 100 == 4)
        return knowledge.phrase("next-temporary"_L1).text;
    if (code / 100 == 5)
        return knowledge.phrase("next-permanent"_L1).text;
    return {};
}

/// Lines that make no reply, or not yet.
Explanation explainLines(const Entry &entry, const Knowledge &knowledge)
{
    const Meaning title = knowledge.phrase(entry.isComplete ? "title-not-a-reply"_L1 : "title-incomplete"_L1);
    const Meaning meaning = knowledge.phrase(entry.isComplete ? "not-a-reply"_L1 : "incomplete"_L1);
    const WrittenLines written(entry.lines());
    return {title.text, meaning.text, explainTexts(entry.lines(), written, meaning), {}, written.text()};
}

} // namespace

Explanation explainReply(const Transcript::Store &store, qsizetype row, const Knowledge &knowledge)
{
    const Entry reply = store.at(row);
    if (reply.code < 100 || !reply.isComplete)
        return explainLines(reply, knowledge);
    const QString verb = answeredVerb(store, reply);
    const Rule *rule = ruleFor(verb, reply.code);
    Explanation explanation;
    explanation.title = lineTitle(reply.lines().value(0));
    const std::optional<Meaning> own = ownMeaning(reply, rule, knowledge);
    explanation.summary = summaryOf(reply, own, knowledge);
    const WrittenLines written(reply.lines(), codeWidth);
    explanation.parts = explainCode(reply.code, own, knowledge) + explainEnhancedCode(reply.enhancedCode, knowledge)
        + (listsCapabilities(verb, reply.code) ? explainCapabilities(store, reply, written, knowledge)
                                               : explainText(reply, verb, written, knowledge));
    explanation.next = nextOf(reply.code, rule, knowledge);
    explanation.line = written.text();
    explanation.code = reply.code;
    explanation.circumstances = circumstancesOf(store, row);
    return explanation;
}

} // namespace Diagnosis
