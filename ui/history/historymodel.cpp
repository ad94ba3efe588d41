// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historymodel.h"

#include <algorithm>

#include "base/visibletext.h"
#include "ui/common/outcomelook.h"
#include "ui/common/plaintip.h"
#include "ui/history/conversationfiles.h"
#include "ui/words/historywords.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Archive::ConversationHead;

namespace {

/// What a screen reader says of a conversation, and what is copied.
QString spoken(const ConversationHead &head)
{
    QStringList parts{outcomeLook(head).word, peopleText(head), whenText(head.startedAt), circumstancesText(head)};
    if (head.label.isPinned)
        parts.append(HistoryModel::tr("pinned"));
    for (const QString &text : {head.label.tag, head.label.note}) {
        if (!text.isEmpty())
            parts.append(Base::visibleText(text));
    }
    return parts.join(u", "_s);
}

/// Marked as HTML and escaped, so that a tool tip never takes a server's words for markup.
QString toolTip(const ConversationHead &head)
{
    QStringList lines{QLocale().toString(head.startedAt, QLocale::LongFormat), circumstancesText(head)};
    if (!head.subject.isEmpty())
        lines.append(Base::visibleText(head.subject));
    for (const Archive::KeptRecipient &recipient :
        head.recipients.first(std::min<qsizetype>(head.recipients.size(), 8)))
        lines.append(u"%1: %2"_s.arg(Base::visibleText(recipient.address), outcomeLook(recipient.outcome).word));
    if (!head.label.note.isEmpty())
        lines.append(Base::visibleText(head.label.note));
    return plainTip(lines.join(u'\n'));
}

} // namespace

HistoryModel::HistoryModel(Workbench::HistoryDesk &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
    , m_heads(desk.snapshot().heads)
{
    connect(&desk, &Workbench::HistoryDesk::changed, this, &HistoryModel::follow);
}

/// What is only longer at one of its ends keeps its rows; anything else is a reset.
void HistoryModel::follow()
{
    const QList<ConversationHead> &heads = m_desk.snapshot().heads;
    if (heads == m_heads)
        return;
    const qsizetype more = heads.size() - m_heads.size();
    if (more > 0 && std::equal(m_heads.cbegin(), m_heads.cend(), heads.cbegin())) {
        beginInsertRows({}, static_cast<int>(m_heads.size()), static_cast<int>(heads.size() - 1));
        m_heads = heads;
        endInsertRows();
    } else if (more > 0 && std::equal(m_heads.cbegin(), m_heads.cend(), heads.cbegin() + more)) {
        beginInsertRows({}, 0, static_cast<int>(more - 1));
        m_heads = heads;
        endInsertRows();
    } else {
        beginResetModel();
        m_heads = heads;
        endResetModel();
    }
}

int HistoryModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find(m_heads, id, &ConversationHead::id);
    return found == m_heads.cend() ? -1 : static_cast<int>(found - m_heads.cbegin());
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return spoken(head(index.row()));
    if (role == Qt::ToolTipRole)
        return toolTip(head(index.row()));
    return {};
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QMimeData *HistoryModel::mimeData(const QModelIndexList &indexes) const
{
    QList<ConversationHead> heads;
    for (const QModelIndex &index : indexes)
        heads.append(head(index.row()));
    return new ConversationFiles(m_desk, heads, m_dragged.path());
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_desk.snapshot().heads.size() < m_desk.snapshot().found;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        m_desk.showMore();
}

} // namespace Ui
