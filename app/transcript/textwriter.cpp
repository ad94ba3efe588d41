// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/textwriter.h"

#include "transcript/export.h"
#include "transcript/store.h"
#include "transcript/textexport.h"

namespace Transcript {

using namespace Qt::StringLiterals;

QByteArray TextWriter::head()
{
    const QByteArray times
        = options().hasTimes ? ", began " + beginText(store()).toUtf8() + "; times in seconds" : QByteArray();
    return "-- Postscope transcript" + times + "; * marks what was encrypted\n";
}

QByteArray TextWriter::entry(qsizetype row)
{
    return rowAsText(store(), row, options()).toUtf8() + '\n';
}

} // namespace Transcript
