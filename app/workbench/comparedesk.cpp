// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbench/comparedesk.h"

#include <utility>

#include "workbench/conversationfile.h"
#include "workbench/dialoguedesk.h"
#include "workbench/keptconversation.h"

namespace Workbench {

CompareDesk::CompareDesk(HistoryDesk &history, const DialogueDesk &dialogue, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_dialogue(dialogue)
{
}

CompareDesk::ReadSide CompareDesk::read(qint64 id)
{
    if (id == 0)
        return readShown();
    const Base::Result<Archive::ConversationRecord> record = m_history.read(id);
    if (!record)
        return record.error();
    Base::Result<PastConversation> past = pastFrom(*record);
    if (!past)
        return past.error();
    return Side{record->head, std::move(past->transcript), std::move(past->report)};
}

CompareDesk::ReadSide CompareDesk::readShown() const
{
    const Transcript::Store *shown = m_dialogue.transcript();
    const DialogueSnapshot &snapshot = m_dialogue.snapshot();
    return Side{recordOf(*shown, snapshot).head, shown->copy(), snapshot.report, shown};
}

/// What is looked at can only be read when it is over.
bool CompareDesk::canRead(const QList<qint64> &ids)
{
    if (!ids.contains(0) || m_history.snapshot().canCompare)
        return true;
    give(m_dialogue.snapshot().isRunning ? NoGoodOne::StillRunning : NoGoodOne::NothingSaid);
    return false;
}

void CompareDesk::compare(qint64 left, qint64 right)
{
    if (!canRead({left, right}))
        return;
    ReadSide leftSide = read(left);
    take(std::move(leftSide), read(right));
}

void CompareDesk::compareByAge(qint64 one, qint64 other)
{
    if (!canRead({one, other}))
        return;
    ReadSide oneSide = read(one);
    takeByAge(std::move(oneSide), read(other));
}

void CompareDesk::compareWithFile(const QString &path)
{
    const qint64 shown = m_history.snapshot().shown;
    if (!canRead({shown}))
        return;
    ReadSide shownSide = read(shown);
    Base::Result<PastConversation> past = readConversationFile(path);
    if (!past)
        return take(std::move(shownSide), past.error());
    DialogueSnapshot snapshot;
    snapshot.report = past->report;
    snapshot.isProbe = past->isProbe;
    const Archive::ConversationHead head = recordOf(*past->transcript, snapshot).head;
    takeByAge(std::move(shownSide), Side{head, std::move(past->transcript), std::move(past->report)});
}

void CompareDesk::takeByAge(ReadSide one, ReadSide other)
{
    const bool isInOrder = !one || !other || one->head.startedAt <= other->head.startedAt;
    if (isInOrder)
        take(std::move(one), std::move(other));
    else
        take(std::move(other), std::move(one));
}

void CompareDesk::take(ReadSide left, ReadSide right)
{
    m_snapshot.trouble.reset();
    m_snapshot.noGoodOne.reset();
    if (left && right) {
        m_left = std::move(left).value();
        m_right = std::move(right).value();
        compareAnew();
    } else {
        m_snapshot.trouble = left ? right.error() : left.error();
    }
    Q_EMIT changed();
}

void CompareDesk::compareWithLastGood()
{
    const HistorySnapshot &history = m_history.snapshot();
    if (history.lastGood)
        return compare(*history.lastGood, history.shown);
    give(history.whyNoGood);
}

/// Nothing is compared.
void CompareDesk::give(NoGoodOne reason)
{
    m_left.reset();
    m_right.reset();
    const Diagnosis::Ignored ignored = m_snapshot.ignored;
    m_snapshot = {};
    m_snapshot.ignored = ignored;
    m_snapshot.noGoodOne = reason;
    Q_EMIT changed();
}

const Transcript::Store *CompareDesk::transcriptOf(const std::optional<Side> &side)
{
    return side ? side->transcript.get() : nullptr;
}

bool CompareDesk::isShown(const Side &side) const
{
    if (side.head.id != 0)
        return side.head.id == m_history.snapshot().shown;
    return side.shown && side.shown == m_dialogue.transcript();
}

const Transcript::Store *CompareDesk::beside() const
{
    if (!m_left || !m_right)
        return nullptr;
    if (isShown(*m_right))
        return left();
    return isShown(*m_left) ? right() : nullptr;
}

QList<LadderPart> CompareDesk::parts() const
{
    if (!m_left || !m_right || beside() == nullptr)
        return {};
    const bool isRightShown = isShown(*m_right);
    return {{m_left->head, isRightShown ? left() : nullptr}, {m_right->head, isRightShown ? nullptr : right()}};
}

void CompareDesk::swap()
{
    if (!m_left || !m_right)
        return;
    std::swap(m_left, m_right);
    compareAnew();
    Q_EMIT changed();
}

void CompareDesk::ignore(const Diagnosis::Ignored &ignored)
{
    m_snapshot.ignored = ignored;
    compareAnew();
    Q_EMIT changed();
}

void CompareDesk::compareAnew()
{
    if (!m_left || !m_right)
        return;
    const auto side = [](const Side &of) {
        return Diagnosis::ComparedSide{*of.transcript, of.report ? &*of.report : nullptr};
    };
    m_snapshot.left = m_left->head;
    m_snapshot.right = m_right->head;
    m_snapshot.comparison = Diagnosis::compare(side(*m_left), side(*m_right), m_snapshot.ignored);
}

} // namespace Workbench
