// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pythonparser.h"

#include <QJsonDocument>
#include <QProcess>

namespace Support {

using namespace Qt::StringLiterals;

QJsonObject readByPython(const QString &path)
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-B"_s, QStringLiteral(POSTSCOPE_SUPPORT) + u"/read_letter.py"_s, path});
    python.waitForFinished();
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

} // namespace Support
