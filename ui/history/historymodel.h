// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QTemporaryDir>

#include "workbench/historydesk.h"

namespace Ui {

/// The conversations that are listed, the newest first. Further ones come when the view gets to the end.
class HistoryModel final : public QAbstractListModel {
    Q_OBJECT
public:
    /// The desk must outlive the model.
    explicit HistoryModel(Workbench::HistoryDesk &desk, QObject *parent = nullptr);

    [[nodiscard]] const Archive::ConversationHead &head(int row) const { return m_heads.at(row); }
    /// -1: it is not listed.
    [[nodiscard]] int rowOf(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// As files that can be dropped elsewhere.
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void follow();

    Workbench::HistoryDesk &m_desk;
    QList<Archive::ConversationHead> m_heads;
    QTemporaryDir m_dragged; ///< the files that were dropped: whoever got them may read them later
};

} // namespace Ui
