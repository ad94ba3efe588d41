// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QList>
#include <QMutex>
#include <QObject>
#include <QPointer>

#include "archive/conversationlog.h"
#include "archive/logthread.h"
#include "workbench/annotationwatch.h"
#include "workbench/keptid.h"
#include "workbench/pastconversation.h"

namespace Workbench {

class DialogueDesk;
class PracticeDesk;

/// Why there is no good conversation to compare with.
enum class NoGoodOne : quint8 {
    NothingSaid, ///< no conversation is looked at
    StillRunning,
    Example, ///< examples are not kept: each can be shown again, and none says how a server usually is
    NotKept, ///< it came from a file, or the history does not hold it
    WentWell, ///< the one that is looked at is good itself
    NoneBefore, ///< of those with this server
};

/// What the history desk shows at one moment.
struct HistorySnapshot {
    QString search; ///< as it was typed
    QList<Archive::ConversationHead> heads; ///< the newest of what is looked for, as far as it was asked for
    qsizetype found = 0; ///< of what is looked for, in all
    Archive::Retention retention;
    std::optional<Base::Error> trouble; ///< why the last wish was not followed, or a conversation is not kept
    qsizetype removed = 0; ///< that were deleted last and can be put back
    bool canCompare = false; ///< what is looked at is over, wherever it came from
    bool canKeep = false; ///< what is looked at is not in the history and could be
    bool isRunning = false; ///< the conversation that is looked at: then no other one can be
    qint64 shown = 0; ///< id of the conversation that everyone looks at; 0: it is none of those that are kept
    std::optional<qint64> lastGood; ///< the last one of before with the same server in which all went well
    NoGoodOne whyNoGood = NoGoodOne::NothingSaid; ///< where there is no lastGood
};

/// Keeps every conversation that ends at the dialogue desk and is no example, and gives it back. Whatever happens to its
/// file, sending goes on.
class HistoryDesk final : public QObject {
    Q_OBJECT
public:
    /// The desks must outlive this one. From now on the conversations of the dialogue desk are kept.
    HistoryDesk(const QString &path, DialogueDesk &dialogue, const PracticeDesk &practice, QObject *parent = nullptr);
    ~HistoryDesk() override;

    [[nodiscard]] const HistorySnapshot &snapshot() const { return m_snapshot; }
    /// A conversation as it was. Errors: those of the log; FileUnreadable ("unknown"): there is none of this id.
    [[nodiscard]] Base::Result<Archive::ConversationRecord> read(qint64 id);
    /// Waits until what has ended is kept, and says so in the snapshot: for those who leave, or cannot wait for a signal.
    void settle();

    // Wishes.
    /// Looks for these words among all that was said; see Archive::HistoryQuery.
    void search(const QString &text);
    /// The next ones of what is looked for.
    void showMore();
    /// Looks whether another program has added to the history.
    void refresh();
    /// Lets everyone look at this conversation.
    void open(qint64 id);
    /// Lets everyone look at a conversation that was exported as JSON.
    void openFile(const QString &path);
    /// Keeps what everyone looks at, where the history does not have it: a conversation from a file, with what is written
    /// beside its lines. It is pinned.
    void keepShown();
    /// As a file that has it in every format. Errors: those of read(); FileUnwritable.
    [[nodiscard]] Base::Result<void> saveCopy(qint64 id, const QString &path);
    void remove(const QList<qint64> &ids);
    /// Those that were deleted last.
    void putBack();
    void label(qint64 id, const Archive::ConversationLabel &label);
    void setRetention(const Archive::Retention &retention);
    /// The user has read of the trouble, and does not want back what was deleted.
    void forgetNotice();

Q_SIGNALS:
    void changed();

private:
    void record();
    void tell(const KeptId &kept);
    void takeKept();
    void list();
    void follow();
    void followAnother();
    void writeLatest();
    void write(Archive::ConversationRecord begun, const Transcript::Store &store, bool isWish);
    void takeWanted(qint64 id);
    void annotate(qint64 id, const QList<Archive::KeptAnnotation> &annotations);
    [[nodiscard]] std::optional<NoGoodOne> obstacle() const;
    /// Whether it went well; what went wrong stands in the snapshot.
    bool succeeded(const Base::Result<void> &result);
    void complain(const Base::Error &error);

    DialogueDesk &m_dialogue;
    const PracticeDesk &m_practice;
    AnnotationWatch m_annotations; ///< of the conversation that is looked at
    HistorySnapshot m_snapshot;
    QList<Archive::ConversationRecord> m_removed;
    qint64 m_latest = 0; ///< id of the latest conversation; 0: it is not kept, or not yet
    bool m_isLatestKept = true; ///< or will be
    QPointer<Transcript::Store> m_wanted; ///< that is to be kept by a wish
    qint64 m_opened = 0; ///< id of the past one that was opened last
    int m_unkept = 0; ///< conversations that are still being written
    std::optional<qint64> m_revision; ///< of the log when it was listed; none: nobody has asked for a list
    QMutex m_lock;
    QList<KeptId> m_kept; ///< told by the log's thread, under the lock, and not yet taken
    Archive::LogThread m_log; ///< the last one here: it ends first, and tells its results until then
};

} // namespace Workbench
