// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

#include "cli/console.h"
#include "cli/interruptwatch.h"
#include "cli/program.h"
#include "cli/standardstreams.h"

int main(int argc, char *argv[])
{
    Cli::secureStandardStreams();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("postscope-cli"));

    // Unbuffered: a line is out when it is written, and no copy of a password stays behind.
    QFile input;
    QFile output;
    QFile errors;
    const bool areOpen = input.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered)
        && output.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered)
        && errors.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (!areOpen)
        return static_cast<int>(Cli::ExitCode::Internal);

    Cli::Console console(input, output, errors, isatty(STDERR_FILENO) == 1);
    Cli::Program program(console, Workbench::Places::ofUser());
    Cli::InterruptWatch watch;
    QObject::connect(&watch, &Cli::InterruptWatch::interrupted, &program, &Cli::Program::interrupt);
    QObject::connect(&program, &Cli::Program::finished, &application, &QCoreApplication::exit);
    program.start(QCoreApplication::arguments().sliced(1));
    return QCoreApplication::exec();
}
