// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/linecompletion.h"

#include "smtp/commandparts.h"

namespace Smtp {

namespace {

QByteArray withArgument(const QByteArray &verb)
{
    if (verb == "MAIL")
        return "MAIL FROM:<";
    if (verb == "RCPT")
        return "RCPT TO:<";
    const bool wantsMore
        = verb == "EHLO" || verb == "HELO" || verb == "AUTH" || verb == "BDAT" || verb == "VRFY" || verb == "EXPN";
    return wantsMore ? verb + ' ' : verb;
}

bool beginsWith(const QByteArray &text, QByteArrayView begun)
{
    return text.size() >= begun.size()
        && QByteArrayView(text).first(begun.size()).compare(begun, Qt::CaseInsensitive) == 0;
}

/// The words of the last place, put behind what stands before it.
QList<QByteArray> continued(QByteArrayView line, const QList<QByteArray> &words)
{
    const qsizetype start = line.lastIndexOf(' ') + 1;
    const QByteArrayView begun = line.sliced(start);
    QList<QByteArray> lines;
    for (const QByteArray &word : words) {
        if (beginsWith(word, begun) && word.size() > begun.size())
            lines.append(line.first(start).toByteArray() + word);
    }
    return lines;
}

QList<QByteArray> parametersFor(QByteArrayView line, const CommandParts &parts, const SessionPoint &point)
{
    const QByteArray verb = parts.verb.text.toUpper();
    QList<QByteArray> words;
    for (const ParameterRule &rule : knownParameters()) {
        const auto isGiven = [&rule, line](const CommandPart &part) {
            const bool isBeingWritten = part.end() == line.size();
            return !isBeingWritten && part.text.toUpper().split('=').constFirst() == rule.name;
        };
        const bool isThere = std::any_of(parts.parameters.begin(), parts.parameters.end(), isGiven);
        if (rule.verb != verb || isThere || !point.capabilities.has(rule.extension))
            continue;
        const QByteArray name = rule.name.toByteArray();
        if (rule.pattern.isEmpty() || rule.pattern == "#" || rule.pattern == "*") {
            words.append(rule.pattern.isEmpty() ? name : name + '=');
            continue;
        }
        for (const QByteArray &value : rule.pattern.toByteArray().split(' '))
            words.append(name + '=' + value);
    }
    return words;
}

} // namespace

QList<QByteArray> completionsOf(QByteArrayView line, const SessionPoint &point)
{
    if (point.step == SessionStep::Data || point.step == SessionStep::Login)
        return {};
    const CommandParts parts = partsOf(line);
    const QByteArray verb = parts.verb.text.toUpper();
    if (line.indexOf(' ') < 0) {
        QList<QByteArray> lines;
        for (const QByteArray &allowed : point.allowedVerbs()) {
            const QByteArray whole = withArgument(allowed);
            if (beginsWith(whole, line) && whole.size() > line.size())
                lines.append(whole);
        }
        return lines;
    }
    if (verb == "AUTH")
        return continued(line, point.capabilities.mechanisms());
    if (verb == "MAIL" && parts.keyword.text.isEmpty())
        return continued(line, {"FROM:<"});
    if (verb == "RCPT" && parts.keyword.text.isEmpty())
        return continued(line, {"TO:<"});
    const bool isPathWhole = parts.path && parts.path->text.endsWith('>');
    if (isPathWhole && line.size() > parts.path->end())
        return continued(line, parametersFor(line, parts, point));
    return {};
}

} // namespace Smtp
