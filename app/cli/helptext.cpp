// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/helptext.h"

#include <QStringList>

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype width = 80;
constexpr qsizetype nameColumn = 2;
constexpr qsizetype helpColumn = 28;

QLatin1StringView heading(OptionGroup group)
{
    switch (group) {
    case OptionGroup::Where:
        return "Where"_L1;
    case OptionGroup::Security:
        return "Security"_L1;
    case OptionGroup::Login:
        return "Login (no option takes a password as its value)"_L1;
    case OptionGroup::Who:
        return "Who"_L1;
    case OptionGroup::What:
        return "What"_L1;
    case OptionGroup::Protocol:
        return "Protocol"_L1;
    case OptionGroup::Probe:
        return "Where to stop"_L1;
    case OptionGroup::Serve:
        return "Server"_L1;
    case OptionGroup::Output:
        return "Output"_L1;
    }
    Q_UNREACHABLE();
}

QString wrapped(const QString &text, qsizetype column)
{
    QString lines;
    QString line;
    const QStringList words = text.split(u' ');
    for (const QString &word : words) {
        if (!line.isEmpty() && column + line.size() + 1 + word.size() > width) {
            lines += line + u'\n' + QString(column, u' ');
            line.clear();
        }
        line += line.isEmpty() ? word : u' ' + word;
    }
    return lines + line;
}

QString optionLines(const OptionSpec &spec)
{
    QString name = "--"_L1 + spec.name;
    if (spec.takesValue())
        name += u' ' + spec.value;
    const QString indented = QString(nameColumn, u' ') + name;
    // a long name has a line of its own
    const QString gap = indented.size() + 2 > helpColumn ? u'\n' + QString(helpColumn, u' ')
                                                         : QString(helpColumn - indented.size(), u' ');
    return indented + gap + wrapped(spec.help, helpColumn) + u'\n';
}

} // namespace

QString generalHelp()
{
    QString text = u"postscope-cli sends mail and shows the conversation with the server.\n\n"
                   "Usage: postscope-cli COMMAND [OPTIONS]\n\n"_s;
    for (const CommandSpec &spec : commandTable())
        text += "  "_L1 + QString(spec.name).leftJustified(10) + spec.purpose + u'\n';
    text += u"\n  --help    show this help, or with a command its options\n  --version show the version\n\n"
            "Exit codes: 0 accepted, or stopped where asked to; 1 partial; 2 rejected; 3 deferred;\n"
            "4 unknown; 5 unreachable; 6 protocol; 7 login; 8 insecure; 64 wrong usage;\n"
            "65 the message cannot be sent as it is; 66 a file cannot be read;\n"
            "70 internal error; 130 cancelled.\n"_s;
    return text;
}

QString commandHelp(Command command)
{
    const CommandSpec &spec = specOf(command);
    QString text = "postscope-cli "_L1 + spec.name + ": "_L1 + spec.purpose + ".\n\nUsage: postscope-cli "_L1
        + spec.name + " [OPTIONS]\n\nFor example:\n  "_L1 + spec.example + u'\n';
    std::optional<OptionGroup> group;
    for (const OptionSpec &option : optionTable()) {
        if (!option.commands.testFlag(command))
            continue;
        if (group != option.group)
            text += u'\n' + heading(option.group) + ":\n"_L1;
        group = option.group;
        text += optionLines(option);
    }
    return text;
}

QString versionText()
{
    return u"postscope-cli " POSTSCOPE_VERSION "\n"_s;
}

} // namespace Cli
