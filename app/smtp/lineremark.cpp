// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/lineremark.h"

#include <algorithm>

#include "base/limits.h"
#include "smtp/commandparts.h"

namespace Smtp {

using Kind = LineRemark::Kind;

namespace {

using Remarks = QList<LineRemark>;

bool isOneOf(QByteArrayView word, std::initializer_list<QByteArrayView> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

LineRemark about(Kind kind, const CommandPart &part, const QList<QByteArray> &words = {})
{
    return {kind, part.position, part.text.size(), words};
}

/// Letters in another order, one missing or one too many: near enough to be meant.
QByteArray nearestVerb(const QByteArray &verb)
{
    QByteArray sorted = verb;
    std::sort(sorted.begin(), sorted.end());
    for (const QByteArray &known : knownVerbs()) {
        QByteArray letters = known;
        std::sort(letters.begin(), letters.end());
        const bool isPart = verb.size() > 1 && (known.startsWith(verb) || verb.startsWith(known));
        if (letters == sorted || isPart)
            return known;
    }
    return {};
}

/// Who writes the beginning of a verb that may not be said learns that first.
LineRemark aboutUnknown(const CommandPart &verb, const SessionPoint &point)
{
    const QByteArray written = verb.text.toUpper();
    const QByteArray nearest = nearestVerb(written);
    const Objection objection = nearest.startsWith(written) ? point.objectionTo(nearest) : Objection::None;
    if (objection == Objection::None)
        return about(Kind::UnknownVerb, verb, {written, nearest});
    return {Kind::NotNow, verb.position, verb.text.size(), {nearest}, objection};
}

bool isHostName(QByteArrayView name)
{
    if (name.startsWith('['))
        return name.endsWith(']') && name.size() > 2;
    return name.indexOf('.') > 0 && !name.endsWith('.') && !name.contains('_');
}

void checkHello(const CommandParts &parts, Remarks &remarks)
{
    if (parts.words.isEmpty()) {
        remarks.append({Kind::Missing, parts.end(), 0, {"domain"}});
        return;
    }
    const CommandPart &name = parts.words.constFirst();
    if (!isHostName(name.text))
        remarks.append(about(Kind::NoHostName, name, {name.text}));
}

void checkMechanism(const CommandParts &parts, const SessionPoint &point, Remarks &remarks)
{
    if (parts.words.isEmpty()) {
        remarks.append({Kind::Missing, parts.end(), 0, {"mechanism"}});
        return;
    }
    const CommandPart &mechanism = parts.words.constFirst();
    if (!point.capabilities.mechanisms().contains(mechanism.text.toUpper()))
        remarks.append(about(Kind::NotOffered, mechanism, {mechanism.text, "AUTH"}));
    if (!point.isEncrypted)
        remarks.append(about(Kind::SecretInClear, parts.verb));
}

void checkPath(const CommandParts &parts, const SessionPoint &point, Remarks &remarks)
{
    const QByteArray keyword = parts.verb.text.toUpper() == "MAIL" ? "FROM:" : "TO:";
    if (!parts.path) {
        const bool hasKeyword = parts.keyword.text.toUpper() == keyword;
        remarks.append({Kind::Missing, parts.end(), 0, {hasKeyword ? "<address>" : keyword}});
        return;
    }
    if (parts.keyword.text.toUpper() != keyword)
        remarks.append(about(Kind::Missing, parts.keyword, {keyword}));
    const CommandPart &path = *parts.path;
    if (parts.blanksBeforePath > 0)
        remarks.append({Kind::BlankBehindColon, path.position - parts.blanksBeforePath, parts.blanksBeforePath});
    const qsizetype behind = path.text.lastIndexOf('>') + 1;
    if (path.text.startsWith('<') && behind > 0 && behind < path.text.size()) {
        const QByteArray rest = path.text.sliced(behind);
        remarks.append({Kind::NoBlankBehindPath, path.position + behind, rest.size(), {rest}});
        return;
    }
    const bool isBracketed = path.text.startsWith('<') && path.text.endsWith('>');
    if (!isBracketed) {
        remarks.append(about(Kind::NoBrackets, path, {QByteArray(path.text).replace('<', "").replace('>', "")}));
        return;
    }
    const QByteArray address = path.text.sliced(1, path.text.size() - 2);
    const bool isNullAllowed = keyword == "FROM:";
    const bool isPostmaster = keyword == "TO:" && address.compare("postmaster", Qt::CaseInsensitive) == 0;
    if (!isPostmaster && !(address.isEmpty() && isNullAllowed) && !looksLikeMailbox(address))
        remarks.append(about(Kind::BadAddress, path, {address}));
    const bool isAscii = std::all_of(address.begin(), address.end(), [](char octet) { return (octet & 0x80) == 0; });
    if (!isAscii && !point.capabilities.has("SMTPUTF8"))
        remarks.append(about(Kind::NotAscii, path, {"SMTPUTF8"}));
}

void checkParameter(const CommandPart &part, const QByteArray &verb, const SessionPoint &point, Remarks &remarks)
{
    const qsizetype equals = part.text.indexOf('=');
    const QByteArray name = (equals < 0 ? part.text : part.text.first(equals)).toUpper();
    const QByteArray value = equals < 0 ? QByteArray() : part.text.sliced(equals + 1);
    const auto known = std::ranges::find_if(
        knownParameters(), [&](const ParameterRule &rule) { return rule.name == name && rule.verb == verb; });
    if (known == knownParameters().end()) {
        const bool isOfOther
            = std::ranges::find(knownParameters(), name, &ParameterRule::name) != knownParameters().end();
        if (isOfOther || !point.capabilities.has(name)) // an extension of its own may bring it
            remarks.append(about(Kind::NotOffered, part, {name}));
        return;
    }
    if (!point.capabilities.has(known->extension)) {
        remarks.append(about(Kind::NotOffered, part, {name, known->extension.toByteArray()}));
        return;
    }
    if (!known->allows(value))
        remarks.append(about(Kind::BadValue, part, {name, value}));
    const std::optional<qint64> limit = point.capabilities.sizeLimit();
    if (name == "SIZE" && limit && value.toLongLong() > *limit)
        remarks.append(about(Kind::OverLimit, part, {name, QByteArray::number(*limit)}));
}

void checkChunk(const CommandParts &parts, Remarks &remarks)
{
    if (parts.words.isEmpty()) {
        remarks.append({Kind::Missing, parts.end(), 0, {"octets"}});
        return;
    }
    bool isNumber = false;
    const qint64 octets = parts.words.constFirst().text.toLongLong(&isNumber);
    if (!isNumber || octets < 0)
        remarks.append(about(Kind::BadValue, parts.words.constFirst(), {"BDAT", parts.words.constFirst().text}));
}

void checkArguments(const CommandParts &parts, const QByteArray &verb, const SessionPoint &point, Remarks &remarks)
{
    if (isOneOf(verb, {"EHLO", "HELO", "LHLO"})) {
        checkHello(parts, remarks);
    } else if (verb == "AUTH") {
        checkMechanism(parts, point, remarks);
    } else if (isOneOf(verb, {"MAIL", "RCPT"})) {
        checkPath(parts, point, remarks);
        for (const CommandPart &parameter : parts.parameters)
            checkParameter(parameter, verb, point, remarks);
    } else if (verb == "BDAT") {
        checkChunk(parts, remarks);
    } else if (takesNoWord(verb)) {
        if (!parts.words.isEmpty())
            remarks.append(about(Kind::Unexpected, parts.words.constFirst(), {verb}));
    } else if (isOneOf(verb, {"VRFY", "EXPN"}) && parts.words.isEmpty()) {
        remarks.append({Kind::Missing, parts.end(), 0, {verb == "VRFY" ? "mailbox" : "list"}});
    }
}

} // namespace

QList<LineRemark> remarksOn(QByteArrayView line, const SessionPoint &point)
{
    // A letter and a SASL response are no commands.
    if (line.trimmed().isEmpty() || point.step == SessionStep::Data || point.step == SessionStep::Login)
        return {};
    Remarks remarks;
    const CommandParts parts = partsOf(line);
    const QByteArray verb = parts.verb.text.toUpper();
    if (parts.verb.position > 0)
        remarks.append({Kind::BlankBefore, 0, parts.verb.position});
    if (!knownVerbs().contains(verb)) {
        remarks.append(aboutUnknown(parts.verb, point));
        return remarks;
    }
    const Objection objection = point.objectionTo(verb);
    if (objection != Objection::None)
        remarks.append({Kind::NotNow, parts.verb.position, parts.verb.text.size(), {verb}, objection});
    checkArguments(parts, verb, point, remarks);
    if (line.endsWith(' ') || line.endsWith('\t'))
        remarks.append({Kind::BlankBehind, parts.end(), line.size() - parts.end()});
    if (line.size() + 2 > Base::Limits::verbLineOctets)
        remarks.append({Kind::TooLong, 0, line.size()});
    return remarks;
}

} // namespace Smtp
