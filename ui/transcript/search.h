// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QRegularExpression>

#include "ui/transcript/scan.h"

namespace Ui {

/// Looks for words in a transcript, as they are seen; counts what it finds while it walks.
class Search final : public QObject {
    Q_OBJECT
public:
    struct Query {
        QString text;
        bool isPattern = false; ///< a regular expression
        bool isCaseSensitive = false;
        friend bool operator==(const Query &, const Query &) = default;
    };

    explicit Search(QObject *parent = nullptr);

    void setStore(Transcript::Store *store);
    void setQuery(const Query &query);
    /// What is wrong with the pattern, in the words of its parser; empty: nothing.
    [[nodiscard]] QString fault() const;
    [[nodiscard]] bool isRunning() const { return m_scan.isRunning(); }
    /// Rows of the store, in ascending order.
    [[nodiscard]] const QList<quint32> &hits() const { return m_scan.hits(); }
    /// From 1; 0: this row is no hit.
    [[nodiscard]] qsizetype ordinalOf(qsizetype row) const;
    /// The next hit behind this row, or the first one again; -1: there is none.
    [[nodiscard]] qsizetype next(qsizetype row) const;
    [[nodiscard]] qsizetype previous(qsizetype row) const;
    /// Which line of this row it is in, from 0; also 0 where it is in none of them alone.
    [[nodiscard]] qsizetype lineOf(qsizetype row) const;

Q_SIGNALS:
    void changed();

private:
    void begin();
    [[nodiscard]] bool isIn(const QString &text) const;

    QPointer<Transcript::Store> m_store;
    Query m_query;
    QRegularExpression m_pattern;
    Scan m_scan;
};

} // namespace Ui
