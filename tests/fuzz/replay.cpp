// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdio>

#include <QDirIterator>
#include <QFile>

#include "fuzz/target.h"

// Gives every file of the folders to the target, so that what the fuzzer has found once stays found in every build.
int main(int argumentCount, char **arguments)
{
    int inputs = 0;
    for (int i = 1; i < argumentCount; ++i) {
        QDirIterator files(QString::fromLocal8Bit(arguments[i]), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QFile::ReadOnly))
                return 1;
            const QByteArray octets = file.readAll();
            std::fprintf(stderr, "%s\n", qPrintable(file.fileName()));
            LLVMFuzzerTestOneInput(
                reinterpret_cast<const std::uint8_t *>(octets.constData()), static_cast<std::size_t>(octets.size()));
            ++inputs;
        }
    }
    std::fprintf(stderr, "%d inputs\n", inputs);
    return inputs > 0 ? 0 : 1; // a corpus that is not there proves nothing
}
