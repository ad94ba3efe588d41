// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/completions.h"

#include <QStringList>

#include "cli/option.h"

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr auto warning = "# Made of the table of options; changes here are lost.\n"_L1;

/// The words that an option takes; empty: it is another kind of value.
QStringList choicesOf(const OptionSpec &spec)
{
    const QString value = spec.value;
    return value.contains(u'|') && !takesFile(spec) ? value.split(u'|') : QStringList();
}

QStringList commandNames()
{
    QStringList names;
    for (const CommandSpec &spec : commandTable())
        names << spec.name;
    return names;
}

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString bashOptions(const CommandSpec &command)
{
    QStringList names;
    for (const OptionSpec &spec : optionTable()) {
        if (spec.commands.testFlag(command.command))
            names << "--"_L1 + spec.name;
    }
    return "    "_L1 + command.name + ") words='"_L1 + names.join(u' ') + "' ;;\n"_L1;
}

// What follows an option that takes a value.
QString bashValues(const CommandSpec &command)
{
    QString cases;
    for (const OptionSpec &spec : optionTable()) {
        if (!spec.commands.testFlag(command.command) || !spec.takesValue())
            continue;
        const QStringList choices = choicesOf(spec);
        cases += "    '"_L1 + command.name + " --"_L1 + spec.name + "') "_L1;
        if (takesFile(spec))
            cases += "_postscope_cli_files; return ;;\n"_L1;
        else
            cases += "words='"_L1 + choices.join(u' ') + "' ;;\n"_L1;
    }
    return cases;
}

QString zshArgument(const OptionSpec &spec)
{
    QString help = spec.help;
    help.replace(u'[', u"\\["_s).replace(u']', u"\\]"_s).replace(u':', u"\\:"_s);
    QString value = spec.value;
    value.replace(u':', u"\\:"_s);
    QString text = (spec.isRepeatable ? u"*--"_s : u"--"_s) + spec.name + u'[' + help + u']';
    if (spec.takesValue())
        text += u':' + value + u':';
    if (takesFile(spec))
        text += "_files"_L1;
    else if (const QStringList choices = choicesOf(spec); !choices.isEmpty())
        text += u'(' + choices.join(u' ') + u')';
    return "        "_L1 + quoted(text);
}

QString fishOption(const CommandSpec &command, const OptionSpec &spec)
{
    QString line
        = "complete -c postscope-cli -n '__fish_seen_subcommand_from "_L1 + command.name + "' -l "_L1 + spec.name;
    const QStringList choices = choicesOf(spec);
    if (takesFile(spec))
        line += " -r -F"_L1;
    else if (spec.takesValue())
        line += " -x"_L1;
    if (!choices.isEmpty())
        line += " -a "_L1 + quoted(choices.join(u' '));
    QString help = spec.help;
    return line + " -d '"_L1 + help.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + "'\n"_L1;
}

} // namespace

QString bashCompletion()
{
    QString options;
    QString values;
    for (const CommandSpec &command : commandTable()) {
        options += bashOptions(command);
        values += bashValues(command);
    }
    return warning + uR"(_postscope_cli_files()
{
    mapfile -t COMPREPLY < <(compgen -f -- "${COMP_WORDS[COMP_CWORD]}")
    compopt -o filenames 2>/dev/null
}

_postscope_cli()
{
    local words= command=${COMP_WORDS[1]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    case $command in
)"_s + options
        + uR"(    esac
    case "$command $previous" in
)"_s + values
        + uR"(    esac
    [ "$COMP_CWORD" -gt 1 ] || words=')"_s
        + commandNames().join(u' ') + uR"( --help --version'
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "${COMP_WORDS[COMP_CWORD]}")
}

complete -F _postscope_cli postscope-cli
)"_s;
}

QString zshCompletion()
{
    QString text
        = "#compdef postscope-cli\n"_L1 + warning + u"\n_postscope_cli() {\n    local -a commands\n    commands=(\n"_s;
    for (const CommandSpec &command : commandTable())
        text += "        "_L1 + quoted(command.name + u':' + command.purpose) + u'\n';
    text += u"    )\n    if (( CURRENT == 2 )); then\n        _describe command commands\n        return\n    fi\n"
            "    shift words\n    (( CURRENT-- ))\n    case $words[1] in\n"_s;
    for (const CommandSpec &command : commandTable()) {
        QStringList arguments;
        for (const OptionSpec &spec : optionTable()) {
            if (spec.commands.testFlag(command.command))
                arguments << zshArgument(spec);
        }
        text += "    "_L1 + command.name + ")\n        _arguments \\\n"_L1 + arguments.join(u" \\\n"_s)
            + "\n        ;;\n"_L1;
    }
    return text + u"    esac\n}\n\n_postscope_cli \"$@\"\n"_s;
}

QString fishCompletion()
{
    QString text = warning + u"complete -c postscope-cli -f\n"_s;
    for (const CommandSpec &command : commandTable()) {
        text += "complete -c postscope-cli -n __fish_use_subcommand -a "_L1 + command.name + " -d "_L1
            + quoted(command.purpose) + u'\n';
    }
    for (const CommandSpec &command : commandTable()) {
        for (const OptionSpec &spec : optionTable()) {
            if (spec.commands.testFlag(command.command))
                text += fishOption(command, spec);
        }
    }
    return text;
}

} // namespace Cli
