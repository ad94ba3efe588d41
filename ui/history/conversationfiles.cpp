// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/conversationfiles.h"

#include <QRegularExpression>
#include <QUrl>

namespace Ui {

using namespace Qt::StringLiterals;

namespace {

const QString uriList = u"text/uri-list"_s;

} // namespace

ConversationFiles::ConversationFiles(
    Workbench::HistoryDesk &desk, QList<Archive::ConversationHead> heads, QString folder)
    : m_desk(desk)
    , m_heads(std::move(heads))
    , m_folder(std::move(folder))
{
}

QStringList ConversationFiles::formats() const
{
    return {uriList};
}

bool ConversationFiles::hasFormat(const QString &format) const
{
    return format == uriList;
}

/// By when and with whom, and its number, for two may begin within a second: the names sort, and no file system minds them.
QString ConversationFiles::pathOf(const Archive::ConversationHead &head) const
{
    static const QRegularExpression odd(u"[^A-Za-z0-9.-]+"_s);
    QString server = head.server;
    return u"%1/%2 %3-%4.zip"_s.arg(m_folder, head.startedAt.toString(u"yyyy-MM-dd HH.mm.ss"_s),
        server.replace(odd, u"_"_s).left(80), QString::number(head.id));
}

QVariant ConversationFiles::retrieveData(const QString &format, QMetaType type) const
{
    if (format != uriList)
        return QMimeData::retrieveData(format, type);
    if (!m_urls.isEmpty())
        return m_urls;
    for (const Archive::ConversationHead &head : m_heads) {
        const QString path = pathOf(head);
        if (m_desk.saveCopy(head.id, path))
            m_urls.append(QUrl::fromLocalFile(path));
    }
    return m_urls;
}

} // namespace Ui
