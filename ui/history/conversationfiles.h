// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMimeData>

#include "workbench/historydesk.h"

namespace Ui {

/// Conversations as files, to be dropped into a folder or a letter. They are written when somebody wants them.
class ConversationFiles final : public QMimeData {
    Q_OBJECT
public:
    /// The desk must outlive this; the files stay in the folder.
    ConversationFiles(Workbench::HistoryDesk &desk, QList<Archive::ConversationHead> heads, QString folder);

    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString &format) const override;

protected:
    [[nodiscard]] QVariant retrieveData(const QString &format, QMetaType type) const override;

private:
    [[nodiscard]] QString pathOf(const Archive::ConversationHead &head) const;

    Workbench::HistoryDesk &m_desk;
    QList<Archive::ConversationHead> m_heads;
    QString m_folder;
    mutable QVariantList m_urls; ///< of those that are written
};

} // namespace Ui
