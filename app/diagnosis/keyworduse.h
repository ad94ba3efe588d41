// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QSet>

namespace Transcript {
struct Glance;
class Store;
} // namespace Transcript

namespace Diagnosis {

/// Which capabilities a session made use of.
class KeywordUse final {
public:
    /// Looks at the session that this row belongs to, as far as it has come.
    KeywordUse(const Transcript::Store &store, qsizetype row);

    /// keyword: in capitals. None: its use leaves no trace, or not all of the session was looked at.
    [[nodiscard]] std::optional<bool> isUsed(const QByteArray &keyword) const;

private:
    void takeCommand(QByteArrayView line);
    void take(const Transcript::Glance &glance);

    QSet<QByteArray> m_used;
    bool m_isWhole = true;
    bool m_isAnswered = true; ///< the newest command
};

} // namespace Diagnosis
