// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include "practice/keptmessage.h"

namespace Ui {

/// The messages that the practice server has, the newest first.
class KeptMessagesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, From, To, Subject, Encryption, Result, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// messages: the oldest first. Those that are new come in on top; anything else is a reset.
    void setMessages(const QList<Practice::KeptMessage> &messages);
    [[nodiscard]] const Practice::KeptMessage &message(int row) const { return m_messages.at(indexOf(row)); }
    /// The place of a row in the list that was set.
    [[nodiscard]] qsizetype indexOf(int row) const { return m_messages.size() - 1 - row; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Practice::KeptMessage &message, int column) const;
    [[nodiscard]] QString subject(const Practice::KeptMessage &message) const;

    QList<Practice::KeptMessage> m_messages;
    mutable QHash<QByteArray, QString> m_subjects; ///< by id; read out of the letter when first shown
};

} // namespace Ui
