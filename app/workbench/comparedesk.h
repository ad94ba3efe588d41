// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QObject>

#include "archive/conversationhead.h"
#include "base/error.h"
#include "diagnosis/compare/comparison.h"
#include "workbench/historydesk.h"
#include "workbench/ladderpart.h"
#include "workbench/pastconversation.h"

namespace Workbench {

/// What the compare desk shows at one moment.
struct CompareSnapshot {
    std::optional<Archive::ConversationHead> left; ///< none: nothing is compared
    std::optional<Archive::ConversationHead> right;
    Diagnosis::Comparison comparison;
    Diagnosis::Ignored ignored;
    std::optional<Base::Error> trouble; ///< why the last wish was not followed
    std::optional<NoGoodOne> noGoodOne; ///< the same, of a wish for the last good one
};

/// Where two conversations of the history lie beside each other.
class CompareDesk final : public QObject {
    Q_OBJECT
public:
    /// The history must outlive the desk.
    explicit CompareDesk(HistoryDesk &history, QObject *parent = nullptr);

    [[nodiscard]] const CompareSnapshot &snapshot() const { return m_snapshot; }

    /// The other side, where everyone looks at one of them; null: at none. Until changed() is emitted.
    [[nodiscard]] const Transcript::Store *beside() const;
    /// Both sides, where everyone looks at one of them; empty: at none. Until changed() is emitted.
    [[nodiscard]] QList<LadderPart> parts() const;

    /// What was said on each side; null: nothing is compared. Until changed() is emitted.
    [[nodiscard]] const Transcript::Store *left() const { return transcriptOf(m_left); }
    [[nodiscard]] const Transcript::Store *right() const { return transcriptOf(m_right); }

    // Wishes.
    void compare(qint64 left, qint64 right);
    /// The conversation that is looked at on the right, the last one of before in which all went well on the left.
    /// Where there is none, nothing is compared, and the snapshot says why.
    void compareWithLastGood();
    void swap();
    void ignore(const Diagnosis::Ignored &ignored);

Q_SIGNALS:
    void changed();

private:
    struct Side {
        Archive::ConversationHead head;
        PastConversation conversation;
    };
    [[nodiscard]] static const Transcript::Store *transcriptOf(const std::optional<Side> &side);
    [[nodiscard]] Base::Result<Side> read(qint64 id);
    [[nodiscard]] bool isShown(const Side &side) const;
    void compareAnew();

    HistoryDesk &m_history;
    std::optional<Side> m_left;
    std::optional<Side> m_right;
    CompareSnapshot m_snapshot;
};

} // namespace Workbench
