// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis/table.h"

#include <QFile>

namespace Diagnosis {

namespace {

constexpr qint64 largestFile = 1024 * 1024;
constexpr qsizetype mostRows = 4096;

QStringList cellsOf(const QByteArray &line)
{
    return QString::fromUtf8(line).split(u'\t');
}

} // namespace

Table Table::parse(const QByteArray &text)
{
    Table table;
    for (QByteArray line : text.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const QStringList cells = cellsOf(line);
        if (table.m_columns.isEmpty())
            table.m_columns = cells;
        else if (cells.size() == table.m_columns.size() && table.m_rows.size() < mostRows)
            table.m_rows.insert(cells.constFirst(), cells);
    }
    return table;
}

Table Table::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return {};
    return parse(file.readAll());
}

void Table::overlay(const Table &other)
{
    if (other.m_columns == m_columns)
        m_rows.insert(other.m_rows);
}

} // namespace Diagnosis
