// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparemodel.h"

#include "ui/words/historywords.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Diagnosis::ComparedLine;
using Diagnosis::LineMark;

namespace {

/// A fact as a line: nothing on the side that says nothing of it.
ComparedLine lineOf(const Diagnosis::ComparedFact &fact)
{
    ComparedLine line;
    line.left = factText(fact, fact.left);
    line.right = factText(fact, fact.right);
    line.mark = !fact.left ? LineMark::RightOnly : !fact.right ? LineMark::LeftOnly : LineMark::Changed;
    line.words = Diagnosis::differingWords(line.left, line.right, {false, false, false});
    return line;
}

QString signOf(LineMark mark)
{
    switch (mark) {
    case LineMark::Same:
        return u"="_s;
    case LineMark::Changed:
        return u"~"_s;
    case LineMark::LeftOnly:
        return u"−"_s;
    case LineMark::RightOnly:
        return u"+"_s;
    }
    Q_UNREACHABLE();
}

QString wordOf(LineMark mark)
{
    switch (mark) {
    case LineMark::Same:
        return CompareModel::tr("the same");
    case LineMark::Changed:
        return CompareModel::tr("different");
    case LineMark::LeftOnly:
        return CompareModel::tr("only on the left");
    case LineMark::RightOnly:
        return CompareModel::tr("only on the right");
    }
    Q_UNREACHABLE();
}

} // namespace

void CompareModel::setComparison(const Diagnosis::Comparison &comparison)
{
    beginResetModel();
    m_rows.clear();
    for (const Diagnosis::ComparedFact &fact : comparison.facts)
        m_rows.append({true, lineOf(fact)});
    for (const ComparedLine &line : comparison.lines)
        m_rows.append({false, line});
    endResetModel();
}

int CompareModel::nextChange(int row, bool isForward) const
{
    const int step = isForward ? 1 : -1;
    for (int at = row + step; at >= 0 && at < m_rows.size(); at += step) {
        if (m_rows.at(at).line.mark != LineMark::Same)
            return at;
    }
    return -1;
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const QString text = index.column() == Left ? row.line.left : row.line.right;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Mark ? signOf(row.line.mark) : text;
    case Qt::AccessibleTextRole:
        return index.column() == Mark ? wordOf(row.line.mark) : text;
    case Qt::ToolTipRole:
        return index.column() == Mark ? QVariant(wordOf(row.line.mark)) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Mark ? QVariant(Qt::AlignCenter) : QVariant();
    case MarkRole:
        return static_cast<int>(row.line.mark);
    case SpansRole:
        return QVariant::fromValue(index.column() == Left ? row.line.words.left : row.line.words.right);
    case IsFactRole:
        return row.isFact;
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Left ? tr("Left") : section == Right ? tr("Right") : QString();
}

} // namespace Ui
