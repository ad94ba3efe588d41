// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript/textwriter.h"

#include "transcript/store.h"
#include "transcript/textexport.h"

namespace Transcript {

using namespace Qt::StringLiterals;

QByteArray TextWriter::head()
{
    return "-- Postscope transcript, began " + beginText(store()).toUtf8()
        + "; times in seconds; * marks what was encrypted\n";
}

QByteArray TextWriter::entry(qsizetype row)
{
    return entryAsText(store().at(row)).toUtf8() + '\n';
}

} // namespace Transcript
