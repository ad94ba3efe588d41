// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/keptmessagesmodel.h"

#include <algorithm>

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include "base/visibletext.h"
#include "message/parsedheader.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/inbox/envelopewords.h"

namespace Ui {

using namespace Qt::StringLiterals;
using Practice::KeptMessage;

namespace {

/// The header section alone, so that nothing of a large letter is decoded for a line in a list.
bool isSame(const KeptMessage &left, const KeptMessage &right)
{
    return left.id == right.id && left.receivedAt == right.receivedAt;
}

} // namespace

void KeptMessagesModel::setMessages(const QList<KeptMessage> &messages)
{
    const qsizetype known = m_messages.size();
    const bool isContinued = known > 0 && messages.size() >= known
        && std::equal(m_messages.cbegin(), m_messages.cend(), messages.cbegin(), isSame);
    if (!isContinued) {
        beginResetModel();
        m_subjects.clear();
        m_messages = messages;
        endResetModel();
    } else if (messages.size() > known) {
        beginInsertRows({}, 0, static_cast<int>(messages.size() - known) - 1);
        m_messages = messages;
        endInsertRows();
    }
}

int KeptMessagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

int KeptMessagesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KeptMessagesModel::data(const QModelIndex &index, int role) const
{
    const KeptMessage &kept = message(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(kept, index.column());
    case Qt::ToolTipRole:
        return index.column() == Time ? QLocale().toString(kept.receivedAt, QLocale::LongFormat)
                                      : text(kept, index.column());
    case Qt::DecorationRole:
        return index.column() == Encryption ? QVariant(icon(kept.isEncrypted ? u"security-high"_s : u"security-low"_s))
                                            : QVariant();
    case Qt::ForegroundRole:
        return index.column() == Result
            ? QVariant(toneColor(kept.isRefused ? Tone::No : Tone::Done, QGuiApplication::palette()))
            : QVariant();
    default:
        return {};
    }
}

QVariant KeptMessagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Time:
        return tr("Time");
    case From:
        return tr("From");
    case To:
        return tr("To");
    case Subject:
        return tr("Subject");
    case Encryption:
        return tr("Encryption");
    case Result:
        return tr("Result");
    case ColumnCount:
        break;
    }
    return {};
}

QString KeptMessagesModel::text(const KeptMessage &message, int column) const
{
    switch (static_cast<Column>(column)) {
    case Time:
        return QLocale().toString(message.receivedAt.time(), u"HH:mm:ss"_s);
    case From:
        return senderText(message);
    case To:
        return recipientsText(message);
    case Subject:
        return subject(message);
    case Encryption:
        return encryptionWord(message);
    case Result:
        return resultWord(message);
    case ColumnCount:
        break;
    }
    return {};
}

QString KeptMessagesModel::subject(const KeptMessage &message) const
{
    const auto known = m_subjects.constFind(message.id);
    if (known != m_subjects.constEnd())
        return *known;
    const QString found = Message::ParsedHeader::parse(message.octets).field(u"Subject");
    return *m_subjects.insert(message.id, Base::visibleText(QStringView(found)));
}

} // namespace Ui
