// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A tool of the build: writes the manual pages and the completions into a folder.

#include <cstdio>

#include <QDir>
#include <QFile>

#include "cli/completions.h"
#include "cli/manualpage.h"

using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    const QByteArray octets = text.toUtf8();
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size() && file.flush();
    if (!isWritten)
        std::fprintf(stderr, "writepages: %s cannot be written\n", qPrintable(path));
    return isWritten;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::fputs("writepages: name the folder\n", stderr);
        return 64;
    }
    const QDir folder(QFile::decodeName(argv[1]));
    bool isWritten = folder.mkpath(u"."_s) && write(folder.filePath(u"postscope-cli.1"_s), Cli::programPage());
    for (const Cli::CommandSpec &spec : Cli::commandTable())
        isWritten = write(folder.filePath("postscope-cli-"_L1 + spec.name + ".1"_L1), Cli::commandPage(spec.command))
            && isWritten;
    isWritten = write(folder.filePath(u"postscope-cli.bash"_s), Cli::bashCompletion()) && isWritten;
    isWritten = write(folder.filePath(u"_postscope-cli"_s), Cli::zshCompletion()) && isWritten;
    isWritten = write(folder.filePath(u"postscope-cli.fish"_s), Cli::fishCompletion()) && isWritten;
    return isWritten ? 0 : 1;
}
