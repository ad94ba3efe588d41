// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transcript/transcriptmodel.h"

#include <algorithm>
#include <chrono>

#include "base/visibletext.h"
#include "transcript/gravity.h"
#include "transcript/rowvalues.h"
#include "ui/common/plaintip.h"
#include "ui/transcript/celltext.h"
#include "ui/words/momentwords.h"
#include "ui/words/words.h"

namespace Ui {

using Transcript::Entry;
using Transcript::EntryKind;

namespace {

constexpr auto batchInterval = std::chrono::milliseconds(33);

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
    if (m_store)
        m_store->disconnect(this);
    beginResetModel();
    m_store = store;
    m_open.clear();
    m_changed.clear();
    m_taken = store != nullptr ? store->size() : 0;
    m_rows.showAll(m_taken);
    endResetModel();
    if (m_store)
        listenToStore();
}

void TranscriptModel::listenToStore()
{
    connect(m_store, &Transcript::Store::rowsAppended, this, &TranscriptModel::wake);
    connect(m_store, &Transcript::Store::rowChanged, this, [this](qsizetype entry) {
        m_changed.insert(entry);
        wake();
    });
    connect(m_store, &Transcript::Store::annotated, this, [this](qsizetype entry) { announceRow(rowOfEntry(entry)); });
    connect(m_store, &Transcript::Store::timeZeroChanged, this, [this] { setTimeMode(m_timeMode); });
    connect(m_store, &QObject::destroyed, this, [this] { setStore(nullptr); });
}

void TranscriptModel::wake()
{
    if (!m_batch.isActive())
        m_batch.start();
}

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.rows());
}

int TranscriptModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_store)
        return {};
    const RowMap::Place place = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(place, index.column());
    case Qt::ToolTipRole:
        return index.column() == TextColumn  ? plainTip(displayText(place, TextColumn))
            : index.column() == NumberColumn ? gutterTip(place.entry)
                                             : QVariant();
    case Qt::AccessibleTextRole:
        return spoken(place);
    default:
        return {};
    }
}

/// What a screen reader says of a row: how grave it is, the mark and the note as well.
QString TranscriptModel::spoken(const RowMap::Place &place) const
{
    if (place.line >= 0)
        return displayText(place, TextColumn);
    QString words = entrySentence(m_store->at(place.entry));
    const quint8 gravity = Transcript::gravityOf(*m_store, place.entry);
    if (gravity & Transcript::ErrorLine)
        words = tr("%1, error").arg(words);
    else if (gravity & Transcript::WarningLine)
        words = tr("%1, warning").arg(words);
    const Transcript::Annotation annotation = m_store->annotation(place.entry);
    if (pausesAt(place.entry))
        words = tr("%1, pauses here").arg(words);
    if (annotation.isMarked)
        words = tr("%1, marked").arg(words);
    if (!annotation.note.isEmpty())
        words = tr("%1, note: %2").arg(words, annotation.note);
    return words;
}

QString TranscriptModel::gutterTip(qsizetype entry) const
{
    const QByteArray verb = verbOf(entry);
    if (verb.isEmpty())
        return {};
    const QString pattern = pausesBefore(verb) ? tr("Pauses before each %1. Click to let it pass.")
                                               : tr("Click to let the next conversation pause before each %1.");
    return pattern.arg(Base::visibleText(verb));
}

QByteArray TranscriptModel::verbOf(qsizetype entry) const
{
    const Transcript::RowValues values(*m_store, entry);
    const Transcript::RowValues::Text verb = values.text(Transcript::FilterField::Verb);
    const auto *octets = std::get_if<QByteArrayView>(&verb);
    return octets == nullptr ? QByteArray() : octets->toByteArray().toUpper();
}

void TranscriptModel::setPausesBefore(const QSet<QByteArray> &verbs)
{
    if (m_pausesBefore == verbs)
        return;
    m_pausesBefore = verbs;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, NumberColumn), index(rowCount() - 1, NumberColumn));
}

bool TranscriptModel::pausesAt(qsizetype entry) const
{
    return !m_pausesBefore.isEmpty() && m_store->glance(entry).kind == EntryKind::Command
        && m_pausesBefore.contains(verbOf(entry));
}

QString TranscriptModel::timeText(qsizetype entry) const
{
    return momentText(*m_store, entry, m_timeMode);
}

QString TranscriptModel::displayText(const RowMap::Place &place, int column) const
{
    const Entry entry = m_store->at(place.entry);
    if (place.line >= 0)
        return column == TextColumn ? lineCell(entry, place.line) : QString();
    switch (column) {
    case NumberColumn:
        return QString::number(entry.number);
    case TimeColumn:
        return timeText(place.entry);
    case WhoColumn:
        return whoCell(entry);
    case WhatColumn:
        return whatCell(entry, Transcript::gravityOf(*m_store, place.entry));
    case TextColumn:
        return textCell(entry);
    case WaitColumn:
        return waitCell(entry);
    case GravityColumn:
        return gravityCell(Transcript::gravityOf(*m_store, place.entry));
    default:
        return {};
    }
}

double TranscriptModel::progressOf(const Entry &entry)
{
    if (entry.kind != EntryKind::Body || entry.isComplete || entry.body.octetsTotal <= 0)
        return -1;
    return std::min(1.0, static_cast<double>(entry.body.octets) / static_cast<double>(entry.body.octetsTotal));
}

QVariant TranscriptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const QString words[ColumnCount]
        = {{}, tr("No."), tr("Time"), tr("Who"), {}, tr("What"), tr("Text"), tr("Wait"), tr("Severity")};
    return words[section];
}

TranscriptModel::Fold TranscriptModel::foldAt(int row) const
{
    const RowMap::Place place = m_rows.at(row);
    if (place.line >= 0)
        return Fold::Line;
    if (m_open.contains(place.entry))
        return Fold::Open;
    return lineCount(m_store->at(place.entry)) > 1 ? Fold::Closed : Fold::None;
}

int TranscriptModel::hiddenLines(int row) const
{
    return foldAt(row) == Fold::Closed ? static_cast<int>(lineCount(entryAt(row)) - 1) : 0;
}

int TranscriptModel::rowNearEntry(qsizetype entry) const
{
    return static_cast<int>(std::min(m_rows.rowAtOrAfter(entry), m_rows.rows() - 1));
}

void TranscriptModel::setTimeMode(TimeMode mode)
{
    m_timeMode = mode;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn));
    Q_EMIT headerDataChanged(Qt::Horizontal, TimeColumn, TimeColumn);
}

void TranscriptModel::replaceRows(RowMap rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    for (const qsizetype entry : std::as_const(m_open)) {
        if (m_rows.rowOf(entry) >= 0)
            m_rows.setLines(entry, lineCount(m_store->at(entry)));
    }
    endResetModel();
}

void TranscriptModel::showOnly(const QList<quint32> &entries)
{
    RowMap rows;
    rows.showOnly(entries);
    replaceRows(std::move(rows));
}

void TranscriptModel::showAll()
{
    RowMap rows;
    m_taken = m_store ? m_store->size() : 0;
    rows.showAll(m_taken);
    replaceRows(std::move(rows));
}

void TranscriptModel::appendShown(const QList<quint32> &entries)
{
    if (entries.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, static_cast<int>(first + entries.size() - 1));
    m_rows.append(entries);
    endInsertRows();
}

void TranscriptModel::setOpen(int row, bool isOpen)
{
    const qsizetype entry = entryRow(row);
    if (m_open.contains(entry) == isOpen || (isOpen && foldAt(row) != Fold::Closed))
        return;
    const int head = rowOfEntry(entry);
    if (isOpen) {
        m_open.insert(entry);
        growLines(entry);
    } else {
        m_open.remove(entry);
        beginRemoveRows({}, head + 1, static_cast<int>(head + m_rows.linesOf(entry)));
        m_rows.setLines(entry, 0);
        endRemoveRows();
    }
    announceRow(head);
}

/// Rows for those lines of an open reply that have none yet.
void TranscriptModel::growLines(qsizetype entry)
{
    const qsizetype head = m_rows.rowOf(entry);
    const qsizetype shown = m_rows.linesOf(entry);
    const qsizetype wanted = lineCount(m_store->at(entry));
    if (head < 0 || wanted <= shown)
        return;
    beginInsertRows({}, static_cast<int>(head + shown + 1), static_cast<int>(head + wanted));
    m_rows.setLines(entry, wanted);
    endInsertRows();
}

void TranscriptModel::announceRow(int row)
{
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
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
            growLines(entry);
        announceRow(rowOfEntry(entry));
    }
}

void TranscriptModel::appendNew()
{
    const qsizetype added = m_store->size() - m_taken;
    m_taken += added;
    if (added == 0 || m_rows.isPart())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, static_cast<int>(first + added - 1));
    m_rows.append(added);
    endInsertRows();
}

} // namespace Ui
