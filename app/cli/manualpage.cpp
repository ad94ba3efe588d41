// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/manualpage.h"

#include <optional>

#include "cli/exitcode.h"
#include "cli/helptext.h"
#include "cli/manual.h"

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

// Letters as they are: what roff would read as its own is written so that it does not.
QString escaped(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend(u"\\&"_s);
    return text;
}

QString pageName(QLatin1StringView command)
{
    return "postscope-cli"_L1 + (command.isEmpty() ? QString() : u'-' + command);
}

QString heading(const QString &name, QLatin1StringView purpose)
{
    const QString title = ".TH "_L1 + name.toUpper() + " 1 \""_L1 + manualDate() + "\" \"Postscope "_L1
        + QStringLiteral(POSTSCOPE_VERSION) + "\" \"Postscope\"\n"_L1;
    return ".\\\" Made of the table of options; changes here are lost.\n"_L1 + title + ".SH NAME\n"_L1 + escaped(name)
        + " \\- "_L1 + escaped(purpose) + u'\n';
}

QString paragraph(const QString &text)
{
    if (!text.startsWith("    "_L1))
        return ".PP\n"_L1 + escaped(text) + u'\n';
    QString lines;
    for (const QString &line : text.split(u'\n'))
        lines += escaped(line.sliced(4)) + u'\n';
    return ".PP\n.RS 4\n.nf\n"_L1 + lines + ".fi\n.RE\n"_L1;
}

QString section(const ManualSection &manual)
{
    QString text = ".SH "_L1 + manual.heading + u'\n';
    for (const QString &one : QString(manual.text).trimmed().split(u"\n\n"_s))
        text += paragraph(one);
    // the first paragraph follows its heading at once
    return text.replace(".SH "_L1 + manual.heading + "\n.PP\n"_L1, ".SH "_L1 + manual.heading + u'\n');
}

QString sections(Command command, bool isDescription)
{
    QString text;
    for (const ManualSection &manual : manualSections()) {
        if (manual.commands.testFlag(command) && (manual.heading == "DESCRIPTION"_L1) == isDescription)
            text += section(manual);
    }
    return text;
}

QString optionEntry(const OptionSpec &spec)
{
    QString name = ".TP\n\\fB"_L1 + escaped("--"_L1 + spec.name) + "\\fR"_L1;
    if (spec.takesValue())
        name += " \\fI"_L1 + escaped(spec.value) + "\\fR"_L1;
    const QLatin1StringView repeated = spec.isRepeatable ? " (repeatable)"_L1 : ""_L1;
    return name + u'\n' + escaped(spec.help) + repeated + u'\n';
}

QString options(Command command)
{
    QString text = u".SH OPTIONS\n"_s;
    std::optional<OptionGroup> group;
    for (const OptionSpec &spec : optionTable()) {
        if (!spec.commands.testFlag(command))
            continue;
        if (group != spec.group)
            text += ".SS "_L1 + escaped(groupHeading(spec.group)) + u'\n';
        group = spec.group;
        text += optionEntry(spec);
    }
    return text;
}

QString exitStatus()
{
    QString text = u".SH EXIT STATUS\n"_s;
    for (const ExitMeaning &meaning : exitMeanings()) {
        text += ".TP\n\\fB"_L1 + QString::number(static_cast<int>(meaning.exitCode)) + "\\fR\n"_L1
            + escaped(meaning.meaning) + u'\n';
    }
    return text;
}

// The pages that are there, but for one.
QString seeAlso(QLatin1StringView but)
{
    QStringList names;
    if (!but.isEmpty())
        names << pageName({});
    for (const CommandSpec &spec : commandTable()) {
        if (spec.name != but)
            names << pageName(spec.name);
    }
    QString text = u".SH SEE ALSO\n"_s;
    for (const QString &name : names)
        text += ".BR "_L1 + escaped(name) + (name == names.constLast() ? u" (1)\n"_s : u" (1),\n"_s);
    return text;
}

} // namespace

QString programPage()
{
    QString text = heading(pageName({}), "send mail and see the conversation with the server"_L1)
        + u".SH SYNOPSIS\n\\fBpostscope\\-cli\\fR \\fICOMMAND\\fR [\\fIOPTIONS\\fR]\n.SH COMMANDS\n"_s;
    for (const CommandSpec &spec : commandTable()) {
        text += ".TP\n\\fB"_L1 + spec.name + "\\fR\n"_L1 + escaped(spec.purpose) + ", see\n.BR "_L1
            + escaped(pageName(spec.name)) + " (1)\n"_L1;
    }
    return text
        + u".SH OPTIONS\n.TP\n\\fB\\-\\-help\\fR\nshow the commands, or behind a command its options\n"
          ".TP\n\\fB\\-\\-version\\fR\nshow the version\n"_s
        + exitStatus() + seeAlso({});
}

QString commandPage(Command command)
{
    const CommandSpec &spec = specOf(command);
    return heading(pageName(spec.name), spec.purpose) + u".SH SYNOPSIS\n\\fBpostscope\\-cli "_s + spec.name + u"\\fR"_s
        + (spec.words.isEmpty() ? QString() : QString(u' ' + escaped(spec.words))) + u" [\\fIOPTIONS\\fR]\n"_s
        + sections(command, true) + options(command) + sections(command, false) + u".SH EXAMPLES\n.nf\n"_s
        + escaped(spec.example) + u"\n.fi\n"_s + exitStatus() + seeAlso(spec.name);
}

} // namespace Cli
