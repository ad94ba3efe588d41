// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <optional>

#include <QByteArrayList>
#include <QHash>

namespace Transcript {

/// What those above know of the lines of a transcript, handed in for its filters.
class LineKnowledge final {
public:
    /// Of a row: the index of its state among the values of the field "state".
    using StateOf = std::function<qint64(qsizetype row)>;

    /// Asked when a filter wants to know, and not before. Null: nobody knows.
    void setStates(StateOf stateOf) { m_stateOf = std::move(stateOf); }
    [[nodiscard]] std::optional<qint64> state(qsizetype row) const
    {
        return m_stateOf ? std::optional(m_stateOf(row)) : std::nullopt;
    }

    /// Something was found by this rule in this row. False: that is known.
    bool addRule(qsizetype row, const QByteArray &rule);
    [[nodiscard]] QByteArrayList rules(qsizetype row) const { return m_rules.value(row); }
    /// Those that have found something, in the order of their names.
    [[nodiscard]] QByteArrayList allRules() const;

private:
    StateOf m_stateOf;
    QHash<qsizetype, QByteArrayList> m_rules;
};

} // namespace Transcript
