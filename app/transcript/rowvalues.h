// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <variant>

#include <QByteArrayList>
#include <QByteArrayView>
#include <QString>

#include "transcript/filterfields.h"
#include "transcript/glance.h"

namespace Transcript {

class Store;

/// The values of one entry, as a filter asks for them; read only when it asks.
class RowValues final {
public:
    using Text = std::variant<std::monostate, QByteArrayView, QString, QByteArrayList>;

    RowValues(const Store &store, qsizetype row);

    /// Nanoseconds, octets, packed codes, the index among the values of the field. Null: the entry has no such thing.
    [[nodiscard]] std::optional<qint64> number(FilterField field) const;
    /// Octets as they are, or text where it is the program's own; several where the entry has more than one.
    [[nodiscard]] Text text(FilterField field) const;

private:
    [[nodiscard]] std::optional<qint64> code() const;
    [[nodiscard]] std::optional<qint64> delta() const;
    [[nodiscard]] qint64 length() const;
    [[nodiscard]] Text said() const;
    [[nodiscard]] Text verb() const;
    [[nodiscard]] Text argument() const;
    [[nodiscard]] Text address(QByteArrayView verb) const;
    [[nodiscard]] std::optional<qsizetype> commandRow() const;

    const Store &m_store;
    qsizetype m_row = 0;
    Glance m_glance;
};

} // namespace Transcript
