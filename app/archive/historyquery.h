// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QVariantList>

namespace Archive {

/// What to look for among the conversations that are kept, as it was typed.
///
/// Words stand for conversations in which all of them were said or written, each as the beginning of a word; quotes hold
/// several together. Fields: server: from: to: subject: tag: note: tls: outcome: code: after: before: and
/// is:pinned, is:probe, is:failed. What looks like a field and is none is a word.
class HistoryQuery final {
public:
    HistoryQuery() = default; ///< everything
    explicit HistoryQuery(const QString &text);

    /// The condition on the table of heads, in SQL; "1" for everything.
    [[nodiscard]] QString condition() const;
    /// For the question marks of the condition, in their order.
    [[nodiscard]] const QVariantList &values() const { return m_values; }

private:
    void addField(const QString &name, const QString &value);
    void addWord(const QString &word);
    void require(const QString &condition, const QVariantList &values);
    void requireDay(const QString &comparison, const QString &text);
    void requireState(const QString &name);

    QStringList m_conditions;
    QVariantList m_values;
};

} // namespace Archive
