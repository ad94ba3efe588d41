// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>

#include <QList>

#include "archive/conversationrecord.h"
#include "archive/historyquery.h"
#include "base/result.h"

namespace Archive {

class Database;

/// Every conversation that was held, kept in one file. What was said never changes; a label and what is written
/// beside a line may.
///
/// Nothing happens before it is first used. Errors of all functions: those of Database.
class ConversationLog final {
public:
    explicit ConversationLog(const QString &path);
    ~ConversationLog();

    /// Keeps it under a new id, or under its own if it was taken out before. Then lets those go whose time is over.
    /// Answers with the id; 0: nothing is kept.
    [[nodiscard]] Base::Result<qint64> keep(const ConversationRecord &record);
    /// So many, the newest first, behind the first of them.
    [[nodiscard]] Base::Result<QList<ConversationHead>> list(
        const HistoryQuery &query = {}, qsizetype atMost = 500, qsizetype behind = 0);
    [[nodiscard]] Base::Result<qsizetype> count(const HistoryQuery &query = {});
    /// Whole; none: there is none of this id.
    [[nodiscard]] Base::Result<std::optional<ConversationRecord>> read(qint64 id);
    [[nodiscard]] Base::Result<void> remove(const QList<qint64> &ids);
    [[nodiscard]] Base::Result<void> label(qint64 id, const ConversationLabel &label);
    /// What was written beside some of its lines; of what is not in the log nothing is kept.
    [[nodiscard]] Base::Result<void> annotate(qint64 id, const QList<KeptAnnotation> &annotations);
    /// The last one before this one, with the same server, that ended with this outcome; none: there is none. The
    /// practice server is the same one at each of its ports.
    [[nodiscard]] Base::Result<std::optional<qint64>> lastOneBefore(qint64 id, const QString &outcome);
    [[nodiscard]] Base::Result<Retention> retention();
    /// Holds from the next conversation on: until then, a slip of the finger has deleted nothing.
    [[nodiscard]] Base::Result<void> setRetention(const Retention &retention);
    /// A number that changes whenever another program has changed the file.
    [[nodiscard]] Base::Result<qint64> revision();

private:
    [[nodiscard]] Base::Result<qint64> insert(const ConversationRecord &record);
    [[nodiscard]] Base::Result<void> write(qint64 id, const QList<KeptAnnotation> &annotations);
    [[nodiscard]] Base::Result<QList<KeptAnnotation>> annotations(qint64 id);
    [[nodiscard]] Base::Result<void> prune(const Retention &retention);

    std::unique_ptr<Database> m_database;
};

} // namespace Archive
