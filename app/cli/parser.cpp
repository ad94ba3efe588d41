// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/parser.h"

#include <algorithm>

#include "cli/rules.h"
#include "cli/suggestion.h"

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr auto dashes = "--"_L1;

Refusal usage(const QString &sentence)
{
    return {ExitCode::Usage, sentence, {}};
}

QStringList optionNames(Command command)
{
    QStringList names;
    for (const OptionSpec &spec : optionTable()) {
        if (spec.commands.testFlag(command))
            names.append(spec.name);
    }
    return names;
}

const OptionSpec *findOption(Command command, const QString &name)
{
    const auto table = optionTable();
    const auto spec = std::ranges::find_if(
        table, [&](const OptionSpec &row) { return row.commands.testFlag(command) && row.name == name; });
    return spec == table.end() ? nullptr : &*spec;
}

bool isLater(Command command, const QString &name)
{
    return std::ranges::any_of(
        laterOptions(), [&](const LaterOption &row) { return row.commands.testFlag(command) && row.name == name; });
}

/// Where the option would be at home, if it is none of this command's.
QString homeOf(const QString &name)
{
    for (const CommandSpec &command : commandTable()) {
        if (findOption(command.command, name) != nullptr)
            return command.name;
    }
    return {};
}

Refusal unknownOption(Command command, const QString &name)
{
    const QString commandName = specOf(command).name;
    if (isLater(command, name))
        return usage("not yet: "_L1 + dashes + name + " comes with a later version; leave it out"_L1);
    if (const QString home = homeOf(name); !home.isEmpty())
        return usage(dashes + name + " belongs to "_L1 + home + ", not to "_L1 + commandName + ": leave it out"_L1);
    const QString hint = name.startsWith("pass"_L1) ? u"; no option takes a password as its value"_s : QString();
    const QString meant = nearest(name, optionNames(command));
    if (!meant.isEmpty())
        return usage("unknown option "_L1 + dashes + name + ": did you mean "_L1 + dashes + meant + "?"_L1 + hint);
    return usage("unknown option "_L1 + dashes + name + ": see postscope-cli "_L1 + commandName + " --help"_L1);
}

QString commandHint()
{
    QStringList names;
    for (const CommandSpec &spec : commandTable())
        names.append(spec.name);
    const QString last = names.takeLast();
    return "use "_L1 + names.join(", "_L1) + " or "_L1 + last + ", or see postscope-cli --help"_L1;
}

Refusal unknownCommand(const QString &word)
{
    if (std::ranges::any_of(laterCommands(), [&word](QLatin1StringView name) { return name == word; }))
        return usage("not yet: "_L1 + word + " comes with a later version; "_L1 + commandHint());
    QStringList names;
    for (const CommandSpec &spec : commandTable())
        names.append(spec.name);
    const QString meant = nearest(word, names);
    if (!meant.isEmpty())
        return usage("unknown command "_L1 + word + ": did you mean "_L1 + meant + "?"_L1);
    return usage("unknown command "_L1 + word + ": "_L1 + commandHint());
}

/// What is no UTF-8 has lost its octets by now: a file would not be found, and a subject would go out damaged.
QString objectionToOctets(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i).contains(QChar::ReplacementCharacter))
            return u"argument %1 is not UTF-8: write it anew, or rename the file"_s.arg(i + 1);
    }
    return {};
}

/// Walks over the options behind a command.
class OptionReader {
public:
    OptionReader(Command command, const QStringList &arguments)
        : m_arguments(arguments)
    {
        m_invocation.command = command;
    }

    Parsed read()
    {
        while (m_next < m_arguments.size() && !m_result)
            readOne(m_arguments.at(m_next++));
        if (m_result)
            return *m_result;
        if (const QString objection = objectionTo(m_invocation); !objection.isEmpty())
            return usage(objection);
        return m_invocation;
    }

private:
    void readOne(const QString &argument)
    {
        if (argument == "-h"_L1 || argument == "--help"_L1) {
            m_result = HelpWanted{m_invocation.command};
            return;
        }
        const bool isOption = argument.startsWith(dashes) && argument.size() > dashes.size();
        if (!isOption && !specOf(m_invocation.command).words.isEmpty()) {
            m_invocation.words.append(argument);
            return;
        }
        if (!isOption) {
            m_result
                = usage(u"an argument that is no option stands "_s + place() + ": options begin with two dashes"_L1);
            return;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
        const OptionSpec *spec = findOption(m_invocation.command, name);
        if (spec == nullptr) {
            m_result = unknownOption(m_invocation.command, name);
            return;
        }
        m_last = spec;
        if (spec->option == Option::Version)
            m_result = VersionWanted{};
        else if (equals < 0)
            take(*spec, {});
        else
            take(*spec, argument.sliced(equals + 1));
    }

    QString place() const
    {
        if (m_last == nullptr)
            return "behind "_L1 + specOf(m_invocation.command).name;
        return "behind "_L1 + dashes + m_last->name;
    }

    void take(const OptionSpec &spec, std::optional<QString> value)
    {
        const QString name = dashes + spec.name;
        if (m_invocation.has(spec.option) && !spec.isRepeatable) {
            m_result = usage(name + " is given twice: leave one out"_L1);
            return;
        }
        if (!spec.takesValue()) {
            if (value)
                m_result = usage(name + " takes no value: leave out what stands behind the equals sign"_L1);
            m_invocation.given[spec.option].append(QString());
            return;
        }
        if (!value)
            value = nextValue();
        if (!value) {
            m_result = usage(name + " needs a value: "_L1 + name + " "_L1 + spec.value);
            return;
        }
        if (const QString wish = spec.check == nullptr ? QString() : spec.check(*value); !wish.isEmpty())
            m_result = usage(name + " "_L1 + wish);
        m_invocation.given[spec.option].append(*value);
    }

    /// The next argument, unless it is an option: then a value was forgotten. (One that looks like an option is
    /// written behind an equals sign.)
    std::optional<QString> nextValue()
    {
        if (m_next >= m_arguments.size())
            return std::nullopt;
        const QString &candidate = m_arguments.at(m_next);
        if (candidate.startsWith(dashes) && findOption(m_invocation.command, candidate.sliced(2)) != nullptr)
            return std::nullopt;
        ++m_next;
        return candidate;
    }

    const QStringList &m_arguments;
    qsizetype m_next = 0;
    const OptionSpec *m_last = nullptr;
    Invocation m_invocation;
    std::optional<Parsed> m_result; ///< what ends the walk early
};

} // namespace

Parsed parse(const QStringList &arguments)
{
    if (arguments.isEmpty() || arguments.first().isEmpty())
        return usage("no command: "_L1 + commandHint());
    if (const QString sentence = objectionToOctets(arguments); !sentence.isEmpty())
        return usage(sentence);
    const QString &first = arguments.first();
    if (first == "--help"_L1 || first == "-h"_L1)
        return HelpWanted{};
    if (first == "--version"_L1)
        return VersionWanted{};
    if (first.startsWith(u'-'))
        return usage("a command comes before options: "_L1 + commandHint());
    for (const CommandSpec &spec : commandTable()) {
        if (spec.name == first) {
            const QStringList rest = arguments.sliced(1);
            return OptionReader(spec.command, rest).read();
        }
    }
    return unknownCommand(first);
}

} // namespace Cli
