// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>

namespace Smtp {

/// Cuts a stream of octets into lines, however it arrives, and never keeps more than one line's limit.
class LineBuffer final {
public:
    explicit LineBuffer(qsizetype limit)
        : m_limit(limit)
    {
    }

    void append(QByteArrayView octets);
    /// The next line with its LF, as received; none: more octets are needed.
    [[nodiscard]] std::optional<QByteArray> takeLine();
    /// There is no LF within the limit.
    [[nodiscard]] bool isOverLimit() const;
    /// Octets that make no line yet.
    [[nodiscard]] qsizetype pendingOctets() const { return m_octets.size() - m_start; }
    /// Takes what is there, line or not.
    [[nodiscard]] QByteArray takeRest();

private:
    QByteArray m_octets;
    qsizetype m_start = 0;
    qsizetype m_searched = 0; ///< no LF before this place
    qsizetype m_limit;
};

} // namespace Smtp
