// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparemodel.h"

#include "transcript/store.h"
#include "ui/words/historywords.h"
#include "ui/words/words.h"

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

/// In the user's language; empty: these are the words of the wire.
QString ownWords(const Transcript::Store &store, qsizetype row)
{
    if (row < 0)
        return {};
    const Transcript::Entry entry = store.at(row);
    if (entry.kind == Transcript::EntryKind::Note)
        return noteSentence(entry.note);
    return entry.kind == Transcript::EntryKind::Body
        ? CompareModel::tr("the letter, %1").arg(sizeText(entry.body.octets))
        : QString();
}

/// What the program said of itself is compared in English.
void translate(ComparedLine &line, const Transcript::Store &left, const Transcript::Store &right)
{
    const QString leftWords = ownWords(left, line.leftRow);
    const QString rightWords = ownWords(right, line.rightRow);
    if (leftWords.isEmpty() && rightWords.isEmpty())
        return;
    line.left = leftWords;
    line.right = rightWords;
    if (line.mark == LineMark::Changed)
        line.words = Diagnosis::differingWords(line.left, line.right, {false, false, false});
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

void CompareModel::setComparison(
    const Diagnosis::Comparison &comparison, const Transcript::Store &left, const Transcript::Store &right)
{
    beginResetModel();
    m_rows.clear();
    for (const Diagnosis::ComparedFact &fact : comparison.facts)
        m_rows.append({true, lineOf(fact)});
    for (ComparedLine line : comparison.lines) {
        translate(line, left, right);
        m_rows.append({false, line});
    }
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
