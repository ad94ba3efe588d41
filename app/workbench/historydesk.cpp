// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbench/historydesk.h"

#include <algorithm>
#include <utility>

#include "transcript/store.h"
#include "workbench/conversationfile.h"
#include "workbench/dialoguedesk.h"
#include "workbench/historylisting.h"
#include "workbench/keptconversation.h"
#include "workbench/practicedesk.h"

namespace Workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 500;

} // namespace

HistoryDesk::HistoryDesk(const QString &path, DialogueDesk &dialogue, const PracticeDesk &practice, QObject *parent)
    : QObject(parent)
    , m_dialogue(dialogue)
    , m_practice(practice)
    , m_log(path)
{
    connect(&dialogue, &DialogueDesk::finished, this, &HistoryDesk::record);
    connect(&dialogue, &DialogueDesk::transcriptReplaced, this, &HistoryDesk::followAnother);
    connect(&m_annotations, &AnnotationWatch::written, this, &HistoryDesk::annotate);
}

HistoryDesk::~HistoryDesk()
{
    m_annotations.flush();
}

/// Only what is short is done at once.
void HistoryDesk::record()
{
    m_snapshot.trouble.reset();
    m_latest = 0;
    m_isLatestKept = !m_dialogue.snapshot().isExample;
    if (m_isLatestKept)
        writeLatest();
    followAnother();
}

void HistoryDesk::writeLatest()
{
    const Transcript::Store &store = *m_dialogue.transcript();
    const std::optional<Delivery::Report> &report = m_dialogue.snapshot().report;
    Archive::ConversationRecord begun = recordOf(store, m_dialogue.snapshot());
    begun.head.isPractice = report && report->server == m_practice.snapshot().endpoint;
    ++m_unkept;
    write(std::move(begun), store, false);
}

void HistoryDesk::write(Archive::ConversationRecord begun, const Transcript::Store &store, bool isWish)
{
    m_log.post(
        [record = std::move(begun), store = store.copy()]() mutable {
            addTranscript(record, *store);
            return std::move(record);
        },
        [this, isWish](Archive::ConversationLog &log, const Archive::ConversationRecord &record) {
            KeptId kept = keepIn(log, record);
            kept.isWish = isWish;
            tell(kept);
        });
}

/// From the log's thread.
void HistoryDesk::tell(const KeptId &kept)
{
    const QMutexLocker lock(&m_lock);
    m_kept.append(kept);
    QMetaObject::invokeMethod(this, &HistoryDesk::takeKept, Qt::QueuedConnection);
}

void HistoryDesk::takeKept()
{
    QMutexLocker lock(&m_lock);
    const QList<KeptId> all = std::exchange(m_kept, {});
    lock.unlock();
    if (all.isEmpty())
        return;
    for (const KeptId &kept : all) {
        if (kept.isWish) {
            takeWanted(kept.id);
        } else {
            --m_unkept;
            m_latest = m_unkept == 0 && m_isLatestKept ? kept.id : 0;
        }
        if (kept.trouble)
            complain(*kept.trouble);
    }
    follow();
    if (m_revision && m_unkept == 0) // else it would wait for the next one
        list();
    Q_EMIT changed();
}

/// What everyone looks at, where it still is that, is no file any more.
void HistoryDesk::takeWanted(qint64 id)
{
    if (id == 0 || !m_wanted || m_wanted != m_dialogue.transcript())
        return;
    if (m_dialogue.snapshot().isPast) {
        m_opened = id;
        m_dialogue.forgetFile();
    } else {
        m_latest = id;
    }
}

void HistoryDesk::settle()
{
    m_log.settle();
    takeKept();
}

void HistoryDesk::followAnother()
{
    follow();
    Q_EMIT changed();
}

/// Another conversation is looked at: which is it, and what can it be compared with?
void HistoryDesk::follow()
{
    const DialogueSnapshot &dialogue = m_dialogue.snapshot();
    m_snapshot.isRunning = dialogue.isRunning;
    m_snapshot.shown = dialogue.isPast ? m_opened : dialogue.isRunning ? 0 : m_latest;
    m_snapshot.canCompare = m_dialogue.transcript() != nullptr && !dialogue.isRunning;
    m_snapshot.canKeep = m_snapshot.canCompare && m_snapshot.shown == 0 && !dialogue.isExample && m_unkept == 0;
    m_annotations.follow(m_dialogue.transcript(), m_snapshot.shown);
    m_snapshot.lastGood.reset();
    const std::optional<NoGoodOne> reason = obstacle();
    m_snapshot.whyNoGood = reason.value_or(NoGoodOne::NoneBefore);
    if (reason)
        return;
    const auto good = m_log.ask([&](Archive::ConversationLog &log) {
        return log.lastOneBefore(m_snapshot.shown, Smtp::outcomeName(Smtp::Outcome::Accepted));
    });
    if (good)
        m_snapshot.lastGood = *good;
}

/// What speaks against a look for a good one at all.
std::optional<NoGoodOne> HistoryDesk::obstacle() const
{
    const DialogueSnapshot &dialogue = m_dialogue.snapshot();
    if (m_dialogue.transcript() == nullptr)
        return NoGoodOne::NothingSaid;
    if (dialogue.isRunning)
        return NoGoodOne::StillRunning;
    if (dialogue.isExample)
        return NoGoodOne::Example;
    if (m_snapshot.shown == 0 || !dialogue.report)
        return NoGoodOne::NotKept;
    if (dialogue.report->outcome == Smtp::Outcome::Accepted)
        return NoGoodOne::WentWell;
    return {};
}

Base::Result<Archive::ConversationRecord> HistoryDesk::read(qint64 id)
{
    m_annotations.flush();
    Base::Result<std::optional<Archive::ConversationRecord>> record
        = m_log.ask([&](Archive::ConversationLog &log) { return log.read(id); });
    if (!record)
        return record.error();
    std::optional<Archive::ConversationRecord> &found = record.value();
    if (!found)
        return Base::Error{
            .problem = Base::Problem::FileUnreadable, .subject = QString::number(id), .arguments = {u"unknown"_s}};
    return std::move(*found);
}

void HistoryDesk::search(const QString &text)
{
    m_snapshot.search = text;
    m_snapshot.heads.clear();
    list();
    Q_EMIT changed();
}

/// As many as were listed before, and one page at least.
void HistoryDesk::list()
{
    const qsizetype wanted = std::max(pageSize, m_snapshot.heads.size());
    Base::Result<HistoryListing> listing
        = m_log.ask([query = Archive::HistoryQuery(m_snapshot.search), wanted](
                        Archive::ConversationLog &log) { return historyListing(log, query, wanted); });
    m_revision = listing ? listing->revision : 0; // somebody has asked, whatever came of it
    if (!listing) {
        complain(listing.error());
        return;
    }
    m_snapshot.retention = listing->retention;
    m_snapshot.found = listing->found;
    m_snapshot.heads = std::move(listing->heads);
}

void HistoryDesk::showMore()
{
    const auto more = m_log.ask([&](Archive::ConversationLog &log) {
        return log.list(Archive::HistoryQuery(m_snapshot.search), pageSize, m_snapshot.heads.size());
    });
    if (more)
        m_snapshot.heads += *more;
    else
        complain(more.error());
    Q_EMIT changed();
}

void HistoryDesk::refresh()
{
    const auto revision = m_log.ask([&](Archive::ConversationLog &log) { return log.revision(); });
    if (m_revision && revision && *revision == *m_revision)
        return;
    list();
    Q_EMIT changed();
}

void HistoryDesk::open(qint64 id)
{
    if (m_dialogue.snapshot().isRunning)
        return;
    const Base::Result<Archive::ConversationRecord> record = read(id);
    takeKept(); // what was kept before that: it may be this one
    Base::Result<PastConversation> past = record ? pastFrom(*record) : Base::Result<PastConversation>(record.error());
    if (!past) {
        complain(past.error());
        Q_EMIT changed();
        return;
    }
    m_opened = id;
    if (id == m_latest)
        m_dialogue.showLatest();
    else
        m_dialogue.showPast(std::move(past).value());
    m_snapshot.trouble.reset();
    Q_EMIT changed();
}

void HistoryDesk::openFile(const QString &path)
{
    if (m_dialogue.snapshot().isRunning)
        return;
    Base::Result<PastConversation> past = readConversationFile(path);
    if (past) {
        m_opened = 0;
        m_snapshot.trouble.reset();
        m_dialogue.showPast(std::move(past).value());
    } else {
        complain(past.error());
    }
    Q_EMIT changed();
}

/// Pinned: else it might be too old to stay.
void HistoryDesk::keepShown()
{
    if (!m_snapshot.canKeep)
        return;
    m_snapshot.canKeep = false; // it is on its way
    m_snapshot.trouble.reset();
    m_wanted = m_dialogue.transcript();
    Archive::ConversationRecord begun = recordOf(*m_wanted, m_dialogue.snapshot());
    begun.head.label.isPinned = true;
    write(std::move(begun), *m_wanted, true);
    Q_EMIT changed();
}

Base::Result<void> HistoryDesk::saveCopy(qint64 id, const QString &path)
{
    const Base::Result<Archive::ConversationRecord> record = read(id);
    if (!record)
        return record.error();
    return writeConversationFile(*record, path);
}

void HistoryDesk::remove(const QList<qint64> &ids)
{
    QList<Archive::ConversationRecord> removed;
    for (const qint64 id : ids) {
        Base::Result<Archive::ConversationRecord> record = read(id);
        if (record)
            removed.append(std::move(record).value());
    }
    if (!succeeded(m_log.ask([&](Archive::ConversationLog &log) { return log.remove(ids); })))
        return;
    m_removed = std::move(removed);
    m_snapshot.removed = m_removed.size();
    list();
    Q_EMIT changed();
}

void HistoryDesk::putBack()
{
    for (const Archive::ConversationRecord &record : m_removed) {
        const Base::Result<qint64> kept = m_log.ask([&](Archive::ConversationLog &log) { return log.keep(record); });
        if (!kept)
            complain(kept.error());
    }
    m_removed.clear();
    m_snapshot.removed = 0;
    list();
    Q_EMIT changed();
}

void HistoryDesk::label(qint64 id, const Archive::ConversationLabel &label)
{
    if (!succeeded(m_log.ask([&](Archive::ConversationLog &log) { return log.label(id, label); })))
        return;
    list();
    Q_EMIT changed();
}

void HistoryDesk::annotate(qint64 id, const QList<Archive::KeptAnnotation> &annotations)
{
    const Base::Result<void> kept
        = m_log.ask([&](Archive::ConversationLog &log) { return log.annotate(id, annotations); });
    if (kept)
        return;
    complain(kept.error());
    Q_EMIT changed();
}

void HistoryDesk::setRetention(const Archive::Retention &retention)
{
    if (!succeeded(m_log.ask([&](Archive::ConversationLog &log) { return log.setRetention(retention); })))
        return;
    list();
    Q_EMIT changed();
}

void HistoryDesk::forgetNotice()
{
    m_snapshot.trouble.reset();
    m_snapshot.removed = 0;
    m_removed.clear();
    Q_EMIT changed();
}

bool HistoryDesk::succeeded(const Base::Result<void> &result)
{
    if (result) {
        m_snapshot.trouble.reset();
        return true;
    }
    complain(result.error());
    Q_EMIT changed();
    return false;
}

void HistoryDesk::complain(const Base::Error &error)
{
    m_snapshot.trouble = error;
}

} // namespace Workbench
