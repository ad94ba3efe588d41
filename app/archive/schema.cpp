// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/schema.h"

namespace Archive {

using namespace Qt::StringLiterals;

namespace {

/// Each leads from one version to the next. What has once been released is never changed, only added to.
const QList<QStringList> &migrations()
{
    static const QList<QStringList> list{
        {
            // Heads are small and read by the thousand; contents are big and read one at a time.
            uR"(CREATE TABLE conversation (
                    id INTEGER PRIMARY KEY AUTOINCREMENT, started INTEGER NOT NULL, server TEXT NOT NULL,
                    address TEXT NOT NULL, tls TEXT NOT NULL, sender TEXT NOT NULL, subject TEXT NOT NULL,
                    recipients TEXT NOT NULL, recipient_count INTEGER NOT NULL, octets INTEGER NOT NULL,
                    nanoseconds INTEGER NOT NULL, outcome TEXT NOT NULL, stage TEXT NOT NULL, code INTEGER NOT NULL,
                    probe INTEGER NOT NULL, pinned INTEGER NOT NULL, tag TEXT NOT NULL, note TEXT NOT NULL))"_s,
            u"CREATE INDEX conversation_age ON conversation (pinned, started)"_s,
            u"CREATE INDEX conversation_start ON conversation (started)"_s,
            uR"(CREATE TABLE content (
                    id INTEGER PRIMARY KEY, transcript BLOB NOT NULL, report BLOB NOT NULL, header BLOB NOT NULL))"_s,
            uR"(CREATE VIRTUAL TABLE words USING fts5(text, tokenize="unicode61"))"_s,
            uR"(CREATE TRIGGER conversation_goes AFTER DELETE ON conversation BEGIN
                    DELETE FROM content WHERE id = old.id;
                    DELETE FROM words WHERE rowid = old.id;
                END)"_s,
            u"CREATE TABLE setting (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID"_s,
        },
        {
            // The transcript stays as it was said; what is written beside it stands beside it.
            uR"(CREATE TABLE annotation (
                    id INTEGER NOT NULL, row INTEGER NOT NULL, marked INTEGER NOT NULL, note TEXT NOT NULL,
                    PRIMARY KEY (id, row)) WITHOUT ROWID)"_s,
            uR"(CREATE TRIGGER annotation_goes AFTER DELETE ON conversation BEGIN
                    DELETE FROM annotation WHERE id = old.id;
                END)"_s,
        },
        {
            u"ALTER TABLE conversation ADD COLUMN practice INTEGER NOT NULL DEFAULT 0"_s,
        },
    };
    return list;
}

} // namespace

int schemaVersion()
{
    return static_cast<int>(migrations().size());
}

QStringList migrationsFrom(int version)
{
    QStringList statements;
    for (qsizetype step = version; step < migrations().size(); ++step)
        statements += migrations().at(step);
    if (!statements.isEmpty())
        statements.append(u"PRAGMA user_version = %1"_s.arg(schemaVersion()));
    return statements;
}

QStringList connectionPragmas()
{
    return {
        u"PRAGMA journal_mode = WAL"_s, // the window reads while the terminal writes
        u"PRAGMA synchronous = NORMAL"_s, // a power cut may cost the last conversation, never the file
        u"PRAGMA secure_delete = ON"_s, // what was deleted is gone from the disk too
    };
}

} // namespace Archive
