// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/conversationlog.h"

#include <algorithm>

#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

#include "archive/database.h"
#include "archive/headrow.h"

namespace Archive {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 1024 * 1024; // characters of one conversation that a search looks through

QString marks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

/// Octets, or text, that are not to be null: Qt binds what is null as NULL.
QByteArray present(const QByteArray &octets)
{
    return octets.isNull() ? QByteArray("") : octets;
}

QString present(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

ConversationLog::ConversationLog(const QString &path)
    : m_database(std::make_unique<Database>(path))
{
}

ConversationLog::~ConversationLog() = default;

Base::Result<qint64> ConversationLog::insert(const ConversationRecord &record)
{
    const QVariantList values = valuesOf(record.head);
    const Base::Result<QSqlQuery> head = m_database->run(
        u"INSERT INTO conversation ("_s + headColumns() + u") VALUES ("_s + marks(values.size()) + u')', values);
    if (!head)
        return head.error();
    const qint64 id = head->lastInsertId().toLongLong();
    const Base::Result<void> content = m_database->change(u"INSERT INTO content VALUES (?, ?, ?, ?)"_s,
        {id, present(record.transcript), present(record.report), present(record.letterHeader)});
    if (!content)
        return content.error();
    const Base::Result<void> words
        = m_database->change(u"INSERT INTO words (rowid, text) VALUES (?, ?)"_s, {id, record.words.left(mostWords)});
    if (!words)
        return words.error();
    const Base::Result<void> beside = write(id, record.annotations);
    if (!beside)
        return beside.error();
    return id;
}

Base::Result<void> ConversationLog::write(qint64 id, const QList<KeptAnnotation> &annotations)
{
    for (const KeptAnnotation &annotation : annotations) {
        const Base::Result<void> written = m_database->change(
            u"INSERT OR REPLACE INTO annotation SELECT id, ?, ?, ? FROM conversation WHERE id = ?"_s,
            {annotation.row, annotation.isMarked, present(annotation.note), id});
        if (!written)
            return written.error();
    }
    return {};
}

Base::Result<QList<KeptAnnotation>> ConversationLog::annotations(qint64 id)
{
    Base::Result<QSqlQuery> rows
        = m_database->run(u"SELECT row, marked, note FROM annotation WHERE id = ? ORDER BY row"_s, {id});
    if (!rows)
        return rows.error();
    QList<KeptAnnotation> annotations;
    while (rows->next())
        annotations.append({rows->value(0).toLongLong(), rows->value(1).toBool(), rows->value(2).toString()});
    return annotations;
}

Base::Result<qint64> ConversationLog::keep(const ConversationRecord &record)
{
    const Base::Result<Retention> kept = retention();
    if (!kept)
        return kept.error();
    if (kept->count == 0 && !record.head.label.isPinned)
        return 0;
    qint64 id = 0;
    const Base::Result<void> done = m_database->together([&]() -> Base::Result<void> {
        const Base::Result<qint64> inserted = insert(record);
        if (!inserted)
            return inserted.error();
        id = *inserted;
        return prune(*kept);
    });
    if (!done)
        return done.error();
    return id;
}

Base::Result<void> ConversationLog::prune(const Retention &retention)
{
    if (retention.days > 0) {
        const qint64 oldest = QDateTime::currentDateTime().addDays(-retention.days).toMSecsSinceEpoch();
        const Base::Result<void> aged
            = m_database->change(u"DELETE FROM conversation WHERE pinned = 0 AND started < ?"_s, {oldest});
        if (!aged)
            return aged.error();
    }
    return m_database->change(uR"(DELETE FROM conversation WHERE pinned = 0 AND started <= (
            SELECT started FROM conversation WHERE pinned = 0 ORDER BY started DESC LIMIT 1 OFFSET ?))"_s,
        {retention.count});
}

Base::Result<QList<ConversationHead>> ConversationLog::list(
    const HistoryQuery &query, qsizetype atMost, qsizetype behind)
{
    Base::Result<QSqlQuery> rows = m_database->run(u"SELECT "_s + headColumns() + u" FROM conversation WHERE "_s
            + query.condition() + u" ORDER BY started DESC, id DESC LIMIT ? OFFSET ?"_s,
        query.values() + QVariantList{atMost, behind});
    if (!rows)
        return rows.error();
    QList<ConversationHead> heads;
    while (rows->next())
        heads.append(headFrom(*rows));
    return heads;
}

Base::Result<qsizetype> ConversationLog::count(const HistoryQuery &query)
{
    Base::Result<QSqlQuery> rows
        = m_database->run(u"SELECT count(*) FROM conversation WHERE "_s + query.condition(), query.values());
    if (!rows)
        return rows.error();
    return rows->next() ? rows->value(0).toLongLong() : 0;
}

Base::Result<std::optional<ConversationRecord>> ConversationLog::read(qint64 id)
{
    Base::Result<QSqlQuery> rows = m_database->run(u"SELECT "_s + headColumns()
            + u", transcript, report, header, (SELECT text FROM words WHERE rowid = conversation.id) "
              "FROM conversation JOIN content USING (id) WHERE id = ?"_s,
        {id});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return std::optional<ConversationRecord>();
    ConversationRecord record;
    record.head = headFrom(*rows);
    record.transcript = rows->value(u"transcript"_s).toByteArray();
    record.report = rows->value(u"report"_s).toByteArray();
    record.letterHeader = rows->value(u"header"_s).toByteArray();
    record.words = rows->value(rows->record().count() - 1).toString();
    Base::Result<QList<KeptAnnotation>> beside = annotations(id);
    if (!beside)
        return beside.error();
    record.annotations = std::move(beside).value();
    return std::optional(std::move(record));
}

Base::Result<void> ConversationLog::remove(const QList<qint64> &ids)
{
    return m_database->together([&]() -> Base::Result<void> {
        for (const qint64 id : ids) {
            const Base::Result<void> removed = m_database->change(u"DELETE FROM conversation WHERE id = ?"_s, {id});
            if (!removed)
                return removed.error();
        }
        // The index only notes that words are gone, until it is put in order: what is deleted is to be off the disk.
        return m_database->change(u"INSERT INTO words (words) VALUES ('optimize')"_s);
    });
}

Base::Result<void> ConversationLog::label(qint64 id, const ConversationLabel &label)
{
    return m_database->change(u"UPDATE conversation SET pinned = ?, tag = ?, note = ? WHERE id = ?"_s,
        {label.isPinned, present(label.tag), present(label.note), id});
}

Base::Result<void> ConversationLog::annotate(qint64 id, const QList<KeptAnnotation> &annotations)
{
    return m_database->together([&] { return write(id, annotations); });
}

Base::Result<std::optional<qint64>> ConversationLog::lastOneBefore(qint64 id, const QString &outcome)
{
    Base::Result<QSqlQuery> rows = m_database->run(uR"(SELECT earlier.id FROM conversation AS this
            JOIN conversation AS earlier ON earlier.started < this.started
            WHERE this.id = ? AND earlier.outcome = ? AND earlier.probe = 0
            AND (earlier.server = this.server OR (earlier.practice AND this.practice))
            ORDER BY earlier.started DESC LIMIT 1)"_s,
        {id, outcome});
    if (!rows)
        return rows.error();
    return rows->next() ? std::optional(rows->value(0).toLongLong()) : std::nullopt;
}

Base::Result<Retention> ConversationLog::retention()
{
    Base::Result<QSqlQuery> rows = m_database->run(u"SELECT name, value FROM setting"_s);
    if (!rows)
        return rows.error();
    Retention retention;
    while (rows->next()) {
        const QString name = rows->value(0).toString();
        if (name == u"count")
            retention.count = std::max<qsizetype>(0, rows->value(1).toLongLong());
        else if (name == u"days")
            retention.days = std::max(0, rows->value(1).toInt());
    }
    return retention;
}

Base::Result<void> ConversationLog::setRetention(const Retention &retention)
{
    return m_database->change(
        u"INSERT OR REPLACE INTO setting VALUES ('count', ?), ('days', ?)"_s, {retention.count, retention.days});
}

Base::Result<qint64> ConversationLog::revision()
{
    Base::Result<QSqlQuery> rows = m_database->run(u"PRAGMA data_version"_s);
    if (!rows)
        return rows.error();
    return rows->next() ? rows->value(0).toLongLong() : 0;
}

} // namespace Archive
