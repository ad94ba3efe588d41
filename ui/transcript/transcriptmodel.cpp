// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/transcriptmodel.h"

#include <algorithm>
#include <chrono>

#include "ui/transcript/celltext.h"
#include "ui/words/words.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Transcript::Entry;
using Transcript::EntryKind;

namespace {

constexpr auto batchInterval = std::chrono::milliseconds(33);

double progressOf(const Entry &entry)
{
    if (entry.kind != EntryKind::Body || entry.isComplete || entry.body.octetsTotal <= 0)
        return -1;
    return std::min(1.0, static_cast<double>(entry.body.octets) / static_cast<double>(entry.body.octetsTotal));
}

/// Marked as HTML and escaped, so that a tool tip never takes a server's words for markup.
QString toolTip(const QString &text)
{
    return u"<qt>%1</qt>"_s.arg(text.toHtmlEscaped());
}

qsizetype lineCount(const Entry &entry)
{
    return entry.kind == EntryKind::Reply ? entry.octets.count('\n') + (entry.octets.endsWith('\n') ? 0 : 1) : 1;
}

} // namespace

TranscriptModel::TranscriptModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_batch.setSingleShot(true);
    m_batch.setInterval(batchInterval);
    connect(&m_batch, &QTimer::timeout, this, &TranscriptModel::takeOver);
}

void TranscriptModel::setStore(Transcript::Store *store)
{
    beginResetModel();
    if (m_store)
        m_store->disconnect(this);
    m_store = store;
    m_rows.clear();
    m_open.clear();
    m_changed.clear();
    m_taken = 0;
    endResetModel();
    if (!m_store)
        return;
    connect(m_store, &Transcript::Store::rowsAppended, this, [this] {
        if (!m_batch.isActive())
            m_batch.start();
    });
    connect(m_store, &Transcript::Store::rowChanged, this, &TranscriptModel::entryChanged);
    connect(m_store, &QObject::destroyed, this, [this] { setStore(nullptr); });
    takeOver();
}

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TranscriptModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_store)
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == TextColumn ? toolTip(displayText(row, TextColumn)) : QVariant();
    case Qt::AccessibleTextRole:
        return row.line < 0 ? entrySentence(m_store->at(row.entry)) : displayText(row, TextColumn);
    default:
        return metaData(index.row(), role);
    }
}

QString TranscriptModel::displayText(const Row &row, int column) const
{
    const Entry &entry = m_store->at(row.entry);
    if (row.line >= 0)
        return column == TextColumn ? lineCell(entry, row.line) : QString();
    switch (column) {
    case TimeColumn:
        return timeCell(entry);
    case WhoColumn:
        return whoCell(entry);
    case WhatColumn:
        return whatCell(entry);
    case TextColumn:
        return textCell(entry);
    case WaitColumn:
        return waitCell(entry);
    default:
        return {};
    }
}

QVariant TranscriptModel::metaData(int row, int role) const
{
    const Entry &entry = entryAt(row);
    switch (role) {
    case WhoToneRole:
        return static_cast<int>(whoTone(entry));
    case WhatToneRole:
        return static_cast<int>(whatTone(entry));
    case KindRole:
        return static_cast<int>(entry.kind);
    case EncryptedRole:
        return entry.isEncrypted;
    case WaitRole:
        return m_rows.at(row).line < 0 ? entry.wait : -1;
    case ProgressRole:
        return progressOf(entry);
    case FoldRole:
        return static_cast<int>(foldAt(row));
    case HiddenLinesRole:
        return foldAt(row) == Fold::Closed ? static_cast<int>(lineCount(entry) - 1) : 0;
    default:
        return {};
    }
}

QVariant TranscriptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case WhoColumn:
        return tr("Who");
    case WhatColumn:
        return tr("What");
    case TextColumn:
        return tr("Text");
    case WaitColumn:
        return tr("Wait");
    default:
        return {};
    }
}

TranscriptModel::Fold TranscriptModel::foldAt(int row) const
{
    const Row &shown = m_rows.at(row);
    if (shown.line >= 0)
        return Fold::Line;
    if (m_open.contains(shown.entry))
        return Fold::Open;
    return lineCount(m_store->at(shown.entry)) > 1 ? Fold::Closed : Fold::None;
}

int TranscriptModel::rowOfEntry(qsizetype entry) const
{
    const auto found = std::lower_bound(
        m_rows.cbegin(), m_rows.cend(), entry, [](const Row &row, qsizetype wanted) { return row.entry < wanted; });
    return found != m_rows.cend() && found->entry == entry ? static_cast<int>(found - m_rows.cbegin()) : -1;
}

void TranscriptModel::setOpen(int row, bool isOpen)
{
    const qsizetype entry = entryRow(row);
    if (m_open.contains(entry) == isOpen || (isOpen && foldAt(row) != Fold::Closed))
        return;
    const int head = rowOfEntry(entry);
    if (isOpen) {
        m_open.insert(entry);
        insertLines(entry);
    } else {
        m_open.remove(entry);
        const auto after
            = std::find_if(m_rows.cbegin() + head + 1, m_rows.cend(), [](const Row &r) { return r.line < 0; });
        const int last = static_cast<int>(after - m_rows.cbegin()) - 1;
        beginRemoveRows({}, head + 1, last);
        m_rows.remove(head + 1, last - head);
        endRemoveRows();
    }
    Q_EMIT dataChanged(index(head, 0), index(head, ColumnCount - 1));
}

/// Rows for those lines of an open reply that have none yet.
void TranscriptModel::insertLines(qsizetype entry)
{
    const int head = rowOfEntry(entry);
    int next = head + 1;
    while (next < m_rows.size() && m_rows.at(next).line >= 0)
        ++next;
    const qsizetype shown = next - head - 1;
    const qsizetype wanted = lineCount(m_store->at(entry));
    if (wanted <= shown)
        return;
    beginInsertRows({}, next, static_cast<int>(next + wanted - shown - 1));
    m_rows.insert(next, wanted - shown, Row{});
    for (qsizetype line = shown; line < wanted; ++line)
        m_rows[head + 1 + line] = {entry, line};
    endInsertRows();
}

void TranscriptModel::entryChanged(qsizetype entry)
{
    m_changed.insert(entry);
    if (!m_batch.isActive())
        m_batch.start();
}

void TranscriptModel::takeOver()
{
    m_batch.stop();
    if (!m_store)
        return;
    announceChanged();
    appendNew();
}

void TranscriptModel::announceChanged()
{
    const QSet<qsizetype> changed = std::exchange(m_changed, {});
    for (const qsizetype entry : changed) {
        if (entry >= m_taken)
            continue;
        if (m_open.contains(entry))
            insertLines(entry);
        const int row = rowOfEntry(entry);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void TranscriptModel::appendNew()
{
    const qsizetype size = m_store->size();
    if (size == m_taken)
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, static_cast<int>(first + size - m_taken - 1));
    m_rows.reserve(first + size - m_taken);
    while (m_taken < size)
        m_rows.append(Row{m_taken++, -1});
    endInsertRows();
}

} // namespace Ui
