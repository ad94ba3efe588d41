// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include <algorithm>

#include <QMetaObject>

#include "cli/clientcommand.h"
#include "cli/console.h"
#include "cli/explaincommand.h"
#include "cli/helptext.h"
#include "cli/historycommand.h"
#include "cli/jsonlines.h"
#include "cli/parser.h"
#include "cli/servecommand.h"

namespace Cli {

using namespace Qt::StringLiterals;

Program::Program(Console &console, const Workbench::Places &places, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_places(places)
{
}

Program::~Program() = default;

void Program::start(const QStringList &arguments)
{
    // A result line is owed even where the arguments make no sense.
    const QString json = dashed(Option::Json);
    m_isJson = std::ranges::any_of(
        arguments, [&json](const QString &argument) { return argument == json || argument.startsWith(json + u'='); });
    const Parsed parsed = parse(arguments);
    if (const auto *invocation = std::get_if<Invocation>(&parsed)) {
        run(*invocation);
    } else if (const auto *help = std::get_if<HelpWanted>(&parsed)) {
        m_console.print(help->command ? commandHelp(*help->command) : generalHelp());
        finish(ExitCode::Accepted);
    } else if (const auto *refusal = std::get_if<Refusal>(&parsed)) {
        refuse(*refusal);
    } else {
        m_console.print(versionText());
        finish(ExitCode::Accepted);
    }
}

void Program::interrupt()
{
    if (m_command && !m_isOver)
        m_command->interrupt();
}

void Program::run(const Invocation &invocation)
{
    // Not before: it loads the TLS library, and --version needs none.
    m_workbench = std::make_unique<Workbench::Workbench>(m_places);
    if (invocation.command == Command::History)
        m_command = std::make_unique<HistoryCommand>(invocation, m_console, *m_workbench);
    else if (invocation.command == Command::Explain)
        m_command = std::make_unique<ExplainCommand>(invocation, m_console);
    else if (invocation.command == Command::Serve)
        m_command = std::make_unique<ServeCommand>(invocation, m_console, m_workbench->practice(), m_clock);
    else
        m_command = std::make_unique<ClientCommand>(invocation, m_console, *m_workbench, m_clock);
    connect(m_command.get(), &RunningCommand::finished, this, &Program::finish);
    connect(m_command.get(), &RunningCommand::refused, this, &Program::refuse);
    m_command->start();
}

void Program::refuse(const Refusal &refusal)
{
    m_console.complain(refusal.sentence);
    if (m_isJson)
        m_console.printLine(asLine(resultObject(refusal)));
    finish(refusal.exitCode);
}

void Program::finish(ExitCode exitCode)
{
    if (m_isOver)
        return;
    m_isOver = true;
    if (m_console.outputState() == Console::Output::Lost) {
        m_console.complain("standard output cannot be written ("_L1 + m_console.outputError()
            + "): make room, or send it elsewhere"_L1);
        if (exitCode == ExitCode::Accepted)
            exitCode = ExitCode::OutputLost;
    }
    QMetaObject::invokeMethod(
        this, [this, exitCode] { Q_EMIT finished(static_cast<int>(exitCode)); }, Qt::QueuedConnection);
}

} // namespace Cli
