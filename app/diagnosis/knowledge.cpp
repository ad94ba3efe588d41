// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/knowledge.h"

#include <iterator>

#include "base/filled.h"

namespace Diagnosis {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView tableNames[] = {
    "replycodes"_L1,
    "enhancedcodes"_L1,
    "keywords"_L1,
    "verbs"_L1,
    "digits"_L1,
    "parameters"_L1,
    "mechanisms"_L1,
    "phrases"_L1,
    "notes"_L1,
};

QString pathOf(const QString &language, QLatin1StringView name)
{
    return u":/tables/%1/%2.tsv"_s.arg(language, name);
}

/// "5.7.1" becomes "X.7.1".
QByteArray forAnyClass(const QByteArray &code)
{
    return 'X' + code.mid(code.indexOf('.'));
}

} // namespace

Knowledge::Knowledge(const QLocale &locale)
{
    static_assert(std::size(tableNames) == Notes + 1);
    const QString language = QLocale::languageToCode(locale.language());
    for (std::size_t subject = 0; subject < m_tables.size(); ++subject) {
        m_tables[subject] = Table::load(pathOf(u"en"_s, tableNames[subject]));
        m_tables[subject].overlay(Table::load(pathOf(language, tableNames[subject])));
    }
}

QStringList Knowledge::row(Subject subject, const QByteArray &key) const
{
    return m_tables[subject].row(QString::fromUtf8(key));
}

std::optional<Meaning> Knowledge::meaning(Subject subject, const QByteArray &key) const
{
    const QStringList cells = row(subject, key.toUpper());
    if (cells.isEmpty())
        return {};
    return Meaning{cells.at(1), cells.at(2)};
}

std::optional<ReplyCodeFacts> Knowledge::replyCode(int code) const
{
    const QStringList cells = row(ReplyCodes, QByteArray::number(code));
    if (cells.isEmpty())
        return {};
    return ReplyCodeFacts{code, cells.at(1), cells.at(2), cells.at(3), cells.at(4)};
}

QString Knowledge::digit(const QString &key) const
{
    return m_tables[Digits].row(key).value(1);
}

QString Knowledge::firstDigit(int code) const
{
    return digit(u"%1yz"_s.arg(code / 100));
}

QString Knowledge::secondDigit(int code) const
{
    return digit(u"x%1z"_s.arg(code / 10 % 10));
}

std::optional<EnhancedCodeFacts> Knowledge::enhancedCode(const QByteArray &code) const
{
    QStringList cells = row(EnhancedCodes, code);
    if (cells.isEmpty())
        cells = row(EnhancedCodes, forAnyClass(code));
    if (cells.isEmpty())
        return {};
    return EnhancedCodeFacts{cells.at(0).toLatin1(), cells.at(1), cells.at(2), cells.at(3), cells.at(4)};
}

std::optional<KeywordFacts> Knowledge::keyword(const QByteArray &keyword) const
{
    const QStringList cells = row(Keywords, keyword.toUpper());
    if (cells.isEmpty())
        return {};
    return KeywordFacts{cells.at(0).toLatin1(), cells.at(1), cells.at(2), cells.at(3), cells.at(4)};
}

std::optional<VerbFacts> Knowledge::verb(const QByteArray &verb) const
{
    const QStringList cells = row(Verbs, verb.toUpper());
    if (cells.isEmpty())
        return {};
    return VerbFacts{cells.at(0).toLatin1(), cells.at(1), cells.at(2), cells.at(3), cells.at(4), cells.at(5)};
}

std::optional<Meaning> Knowledge::parameter(const QByteArray &parameter) const
{
    const std::optional<Meaning> exact = meaning(Parameters, parameter);
    return exact ? exact : meaning(Parameters, parameter.split('=').constFirst());
}

std::optional<Meaning> Knowledge::mechanism(const QByteArray &mechanism) const
{
    return meaning(Mechanisms, mechanism);
}

NoteFacts Knowledge::note(const Base::Note &note) const
{
    const QStringList cells = row(Notes, Base::notePattern(note.kind));
    if (cells.isEmpty()) // free text has no kind that a table could explain
        return {Base::noteText(note), {}};
    return {Base::filled(cells.at(1), note.arguments), Base::filled(cells.at(2), note.arguments)};
}

Meaning Knowledge::phrase(QLatin1StringView key, const QStringList &arguments) const
{
    const QStringList cells = m_tables[Phrases].row(key);
    Q_ASSERT_X(!cells.isEmpty(), "Knowledge::phrase", key.data());
    return {Base::filled(cells.value(1), arguments), cells.value(2)};
}

} // namespace Diagnosis
