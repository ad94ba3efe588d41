// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbench/comparedesk.h"

#include <utility>

#include "workbench/keptconversation.h"

namespace Workbench {

CompareDesk::CompareDesk(HistoryDesk &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
{
}

Base::Result<CompareDesk::Side> CompareDesk::read(qint64 id)
{
    const Base::Result<Archive::ConversationRecord> record = m_history.read(id);
    if (!record)
        return record.error();
    Base::Result<PastConversation> past = pastFrom(*record);
    if (!past)
        return past.error();
    return Side{record->head, std::move(past).value()};
}

void CompareDesk::compare(qint64 left, qint64 right)
{
    Base::Result<Side> leftSide = read(left);
    Base::Result<Side> rightSide = read(right);
    m_snapshot.trouble.reset();
    m_snapshot.noGoodOne.reset();
    if (leftSide && rightSide) {
        m_left = std::move(leftSide).value();
        m_right = std::move(rightSide).value();
        compareAnew();
    } else {
        m_snapshot.trouble = leftSide ? rightSide.error() : leftSide.error();
    }
    Q_EMIT changed();
}

void CompareDesk::compareWithLastGood()
{
    const HistorySnapshot &history = m_history.snapshot();
    if (history.lastGood)
        return compare(*history.lastGood, history.shown);
    m_left.reset();
    m_right.reset();
    const Diagnosis::Ignored ignored = m_snapshot.ignored;
    m_snapshot = {};
    m_snapshot.ignored = ignored;
    m_snapshot.noGoodOne = history.whyNoGood;
    Q_EMIT changed();
}

const Transcript::Store *CompareDesk::transcriptOf(const std::optional<Side> &side)
{
    return side ? side->conversation.transcript.get() : nullptr;
}

bool CompareDesk::isShown(const Side &side) const
{
    return side.head.id != 0 && side.head.id == m_history.snapshot().shown;
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
    if (beside() == nullptr)
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
        const std::optional<Delivery::Report> &report = of.conversation.report;
        return Diagnosis::ComparedSide{*of.conversation.transcript, report ? &*report : nullptr};
    };
    m_snapshot.left = m_left->head;
    m_snapshot.right = m_right->head;
    m_snapshot.comparison = Diagnosis::compare(side(*m_left), side(*m_right), m_snapshot.ignored);
}

} // namespace Workbench
