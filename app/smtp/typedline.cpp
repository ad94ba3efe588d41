// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/typedline.h"

#include <algorithm>

namespace Smtp {

namespace {

qsizetype skipBlanks(QByteArrayView line, qsizetype from)
{
    while (from < line.size() && (line[from] == ' ' || line[from] == '\t'))
        ++from;
    return from;
}

qsizetype skipWord(QByteArrayView line, qsizetype from)
{
    while (from < line.size() && line[from] != ' ' && line[from] != '\t')
        ++from;
    return from;
}

/// Where the secret of AUTH begins; the size of the line: there is none. However many blanks there are: a server may
/// take the line all the same.
qsizetype secretStart(QByteArrayView line)
{
    const qsizetype verb = skipBlanks(line, 0);
    const qsizetype verbEnd = skipWord(line, verb);
    if (line.sliced(verb, verbEnd - verb).compare("AUTH", Qt::CaseInsensitive) != 0)
        return line.size();
    return skipBlanks(line, skipWord(line, skipBlanks(line, verbEnd)));
}

Command maskedFrom(QByteArrayView line, qsizetype start, QByteArrayView lineEnd)
{
    if (start == line.size())
        return Command::plain(line.toByteArray(), lineEnd);
    return Command::masked(line.first(start).toByteArray(), Base::Secret(line.sliced(start)), lineEnd);
}

} // namespace

Command typedCommand(QByteArrayView line, QByteArrayView lineEnd)
{
    return maskedFrom(line, secretStart(line), lineEnd);
}

Command typedResponse(QByteArrayView line, QByteArrayView lineEnd)
{
    return maskedFrom(line, line == "*" ? line.size() : 0, lineEnd);
}

} // namespace Smtp
