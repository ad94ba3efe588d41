// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QList>

namespace Smtp {

/// Which mechanism is tried next: each once, in order, and never a wrong password for a third time.
class MechanismLadder final {
public:
    struct Rung {
        QByteArray mechanism;
        bool isOpenedByServer = false; ///< nothing goes along with AUTH, because this server did not take it
        friend bool operator==(const Rung &, const Rung &) = default;
    };
    /// How the server refused.
    struct Refusal {
        int code = 0; ///< of its reply; 0: nothing was said, the mechanism could not be begun
        bool isOfOpening = false; ///< the reply to AUTH itself, with what went along
    };

    explicit MechanismLadder(QList<QByteArray> mechanisms)
        : m_mechanisms(std::move(mechanisms))
    {
    }

    [[nodiscard]] std::optional<Rung> next();
    /// None: nothing is left to try, or another try would do harm.
    [[nodiscard]] std::optional<Rung> nextAfter(const Rung &rung, Refusal refusal);

private:
    [[nodiscard]] bool isWorthWithoutOpening(const Rung &rung, Refusal refusal) const;

    QList<QByteArray> m_mechanisms;
    int m_wrongCredentials = 0;
};

} // namespace Smtp
