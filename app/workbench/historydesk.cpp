// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbench/historydesk.h"

#include <algorithm>

#include <QFile>

#include "transcript/jsonimport.h"
#include "transcript/store.h"
#include "workbench/dialoguedesk.h"
#include "workbench/keptconversation.h"

namespace Workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 500;
constexpr qint64 longestFile = 1024 * 1024 * 1024; // octets

} // namespace

HistoryDesk::HistoryDesk(const QString &path, DialogueDesk &dialogue, QObject *parent)
    : QObject(parent)
    , m_dialogue(dialogue)
    , m_log(path)
{
    connect(&dialogue, &DialogueDesk::finished, this, &HistoryDesk::record);
    connect(&dialogue, &DialogueDesk::transcriptReplaced, this, &HistoryDesk::follow);
    connect(&m_annotations, &AnnotationWatch::written, this, &HistoryDesk::annotate);
}

HistoryDesk::~HistoryDesk()
{
    m_annotations.flush();
}

void HistoryDesk::record()
{
    const Archive::ConversationRecord record = recordOf(*m_dialogue.transcript(), m_dialogue.snapshot());
    m_snapshot.trouble.reset();
    Base::Result<qint64> kept = m_log.keep(record);
    if (!kept && kept.error().problem == Base::Problem::FileDamaged) {
        complain(kept.error());
        kept = m_log.keep(record); // in the new file that was begun
    }
    if (!kept)
        complain(kept.error());
    m_latest = kept ? *kept : 0;
    follow();
    if (m_revision)
        list();
    Q_EMIT changed();
}

/// Another conversation is looked at: which is it, and what can it be compared with?
void HistoryDesk::follow()
{
    const DialogueSnapshot &dialogue = m_dialogue.snapshot();
    m_snapshot.shown = dialogue.isPast ? m_opened : dialogue.isRunning ? 0 : m_latest;
    m_annotations.follow(m_dialogue.transcript(), m_snapshot.shown);
    m_snapshot.lastGood.reset();
    if (m_snapshot.shown == 0 || !dialogue.report || dialogue.report->outcome == Smtp::Outcome::Accepted)
        return;
    const auto good = m_log.lastOne(dialogue.report->server.toText(), Smtp::outcomeName(Smtp::Outcome::Accepted),
        m_dialogue.transcript()->startedAt());
    if (good)
        m_snapshot.lastGood = *good;
}

Base::Result<Archive::ConversationRecord> HistoryDesk::read(qint64 id)
{
    m_annotations.flush();
    Base::Result<std::optional<Archive::ConversationRecord>> record = m_log.read(id);
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
    const Archive::HistoryQuery query(m_snapshot.search);
    const auto revision = m_log.revision();
    const auto retention = m_log.retention();
    const auto found = m_log.count(query);
    const auto heads = m_log.list(query, std::max(pageSize, m_snapshot.heads.size()));
    m_revision = revision ? *revision : 0;
    if (!retention || !found || !heads) {
        complain(!retention ? retention.error() : !found ? found.error() : heads.error());
        return;
    }
    m_snapshot.retention = *retention;
    m_snapshot.found = *found;
    m_snapshot.heads = *heads;
}

void HistoryDesk::showMore()
{
    const auto more = m_log.list(Archive::HistoryQuery(m_snapshot.search), pageSize, m_snapshot.heads.size());
    if (more)
        m_snapshot.heads += *more;
    else
        complain(more.error());
    Q_EMIT changed();
}

void HistoryDesk::refresh()
{
    const auto revision = m_log.revision();
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
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Base::Result<std::unique_ptr<Transcript::Store>> store
        = isOpen ? Transcript::storeFromJson(file.read(longestFile)) : Base::Error{Base::Problem::FileUnreadable};
    if (store) {
        m_opened = 0;
        m_snapshot.trouble.reset();
        m_dialogue.showPast({std::move(store).value()});
    } else {
        Base::Error error = store.error();
        error.subject = path;
        complain(error);
    }
    Q_EMIT changed();
}

void HistoryDesk::remove(const QList<qint64> &ids)
{
    QList<Archive::ConversationRecord> removed;
    for (const qint64 id : ids) {
        Base::Result<Archive::ConversationRecord> record = read(id);
        if (record)
            removed.append(std::move(record).value());
    }
    if (!succeeded(m_log.remove(ids)))
        return;
    m_removed = std::move(removed);
    m_snapshot.removed = m_removed.size();
    list();
    Q_EMIT changed();
}

void HistoryDesk::putBack()
{
    for (const Archive::ConversationRecord &record : m_removed) {
        const Base::Result<qint64> kept = m_log.keep(record);
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
    if (!succeeded(m_log.label(id, label)))
        return;
    list();
    Q_EMIT changed();
}

void HistoryDesk::annotate(qint64 id, const QList<Archive::KeptAnnotation> &annotations)
{
    const Base::Result<void> kept = m_log.annotate(id, annotations);
    if (kept)
        return;
    complain(kept.error());
    Q_EMIT changed();
}

void HistoryDesk::setRetention(const Archive::Retention &retention)
{
    if (!succeeded(m_log.setRetention(retention)))
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
