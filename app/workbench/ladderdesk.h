// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <vector>

#include <QObject>

#include "base/error.h"
#include "workbench/ladderpart.h"
#include "workbench/pastconversation.h"

namespace Workbench {

class CompareDesk;
class HistoryDesk;

/// Which conversations stand in one ladder, one below the other: those that were chosen in the history, or the two that are
/// compared, as long as everyone looks at one of them.
class LadderDesk final : public QObject {
    Q_OBJECT
public:
    /// More than these nobody can oversee.
    static constexpr qsizetype mostTogether = 8;

    /// Both must outlive the desk.
    LadderDesk(HistoryDesk &history, CompareDesk &comparison, QObject *parent = nullptr);

    /// From above; empty: only that which everyone looks at. Until changed() is emitted.
    [[nodiscard]] QList<LadderPart> parts() const;
    /// Why the last wish was not followed.
    [[nodiscard]] const std::optional<Base::Error> &trouble() const { return m_trouble; }

    // Wishes.
    /// Conversations of the history, at most so many, the oldest above. Where everyone looks at none of them, everyone looks
    /// at the oldest; not while one runs.
    void draw(const QList<qint64> &ids);
    /// The two that are compared.
    void drawCompared();
    /// Only that which everyone looks at.
    void drawOne();

Q_SIGNALS:
    void changed();

private:
    enum class Together : quint8 { One, Compared, Chosen };
    struct Chosen {
        Archive::ConversationHead head;
        PastConversation conversation;
    };

    void forget(Together together);
    void follow();
    [[nodiscard]] bool isOneShown(const std::vector<Chosen> &chosen) const;

    HistoryDesk &m_history;
    CompareDesk &m_comparison;
    Together m_together = Together::Compared;
    std::vector<Chosen> m_chosen; ///< the oldest first
    std::optional<Base::Error> m_trouble;
};

} // namespace Workbench
