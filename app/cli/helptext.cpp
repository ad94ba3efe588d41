// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/helptext.h"

#include <array>

#include <QStringList>

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype width = 80;
constexpr qsizetype nameColumn = 2;
constexpr qsizetype helpColumn = 28;

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

QLatin1StringView groupHeading(OptionGroup group)
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
    case OptionGroup::Repeating:
        return "Repeating (for servers of one's own)"_L1;
    case OptionGroup::Probe:
        return "Where to stop, and what to ask"_L1;
    case OptionGroup::Serve:
        return "Server"_L1;
    case OptionGroup::History:
        return "What to look for"_L1;
    case OptionGroup::Explain:
        return "What to explain"_L1;
    case OptionGroup::Output:
        return "Output"_L1;
    }
    Q_UNREACHABLE();
}

std::span<const ExitMeaning> exitMeanings()
{
    static constexpr auto meanings = std::to_array<ExitMeaning>({
        {ExitCode::Accepted, "accepted, or stopped where asked to"_L1},
        {ExitCode::Partial, "partial: some recipients were accepted, some not"_L1},
        {ExitCode::Rejected, "rejected for good"_L1},
        {ExitCode::Deferred, "deferred: refused for now"_L1},
        {ExitCode::Unknown, "unknown: the connection was lost before the verdict"_L1},
        {ExitCode::Unreachable, "unreachable: no address, no connection, or it was lost"_L1},
        {ExitCode::Protocol, "the server broke the protocol"_L1},
        {ExitCode::Login, "the login was refused, or no mechanism fits"_L1},
        {ExitCode::Insecure, "encryption was required and could not be had"_L1},
        {ExitCode::Usage, "wrong usage"_L1},
        {ExitCode::Invalid, "the message cannot be sent as it is"_L1},
        {ExitCode::File, "a file cannot be read"_L1},
        {ExitCode::Internal, "internal error"_L1},
        {ExitCode::OutputLost, "all went well, but standard output could not be written"_L1},
        {ExitCode::Cancelled, "cancelled"_L1},
    });
    return meanings;
}

QString generalHelp()
{
    QString text = u"postscope-cli sends mail and shows the conversation with the server.\n\n"
                   "Usage: postscope-cli COMMAND [OPTIONS]\n\n"_s;
    for (const CommandSpec &spec : commandTable())
        text += "  "_L1 + QString(spec.name).leftJustified(10) + spec.purpose + u'\n';
    text
        += u"\n  --help    show this help, or with a command its options\n  --version show the version\n\nExit codes:\n"_s;
    for (const ExitMeaning &meaning : exitMeanings())
        text += QString::number(static_cast<int>(meaning.exitCode)).rightJustified(5) + "  "_L1 + meaning.meaning
            + u'\n';
    return text;
}

QString commandHelp(Command command)
{
    const CommandSpec &spec = specOf(command);
    QString text = "postscope-cli "_L1 + spec.name + ": "_L1 + spec.purpose + ".\n\nUsage: postscope-cli "_L1
        + spec.name + (spec.words.isEmpty() ? QString() : QString(u' ' + spec.words))
        + " [OPTIONS]\n\nFor example:\n  "_L1 + spec.example + u'\n';
    std::optional<OptionGroup> group;
    for (const OptionSpec &option : optionTable()) {
        if (!option.commands.testFlag(command))
            continue;
        if (group != option.group)
            text += u'\n' + groupHeading(option.group) + ":\n"_L1;
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
