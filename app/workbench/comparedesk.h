// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>

#include <QObject>
#include <QPointer>

#include "archive/conversationhead.h"
#include "base/error.h"
#include "delivery/report.h"
#include "diagnosis/compare/comparison.h"
#include "workbench/historydesk.h"
#include "workbench/ladderpart.h"

namespace Workbench {

class DialogueDesk;

/// What the compare desk shows at one moment.
struct CompareSnapshot {
    std::optional<Archive::ConversationHead> left; ///< none: nothing is compared
    std::optional<Archive::ConversationHead> right;
    Diagnosis::Comparison comparison;
    Diagnosis::Ignored ignored;
    std::optional<Base::Error> trouble; ///< why the last wish was not followed
    std::optional<NoGoodOne> noGoodOne; ///< the same, where there is nothing to compare with
};

/// Where two conversations lie beside each other: of the history, the one that everyone looks at, or one of a file.
class CompareDesk final : public QObject {
    Q_OBJECT
public:
    /// Both must outlive the desk.
    CompareDesk(HistoryDesk &history, const DialogueDesk &dialogue, QObject *parent = nullptr);

    [[nodiscard]] const CompareSnapshot &snapshot() const { return m_snapshot; }

    /// The other side, where everyone looks at one of them; null: at none. Until changed() is emitted.
    [[nodiscard]] const Transcript::Store *beside() const;
    /// Both sides, where everyone looks at one of them; empty: at none. Until changed() is emitted.
    [[nodiscard]] QList<LadderPart> parts() const;

    /// What was said on each side; null: nothing is compared. Until changed() is emitted.
    [[nodiscard]] const Transcript::Store *left() const { return transcriptOf(m_left); }
    [[nodiscard]] const Transcript::Store *right() const { return transcriptOf(m_right); }

    // Wishes. An id of 0 stands for what everyone looks at, where the history does not have it.
    void compare(qint64 left, qint64 right);
    /// The older one on the left.
    void compareByAge(qint64 one, qint64 other);
    /// What everyone looks at, and one that was exported as JSON; the older one on the left.
    void compareWithFile(const QString &path);
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
        std::unique_ptr<const Transcript::Store> transcript;
        std::optional<Delivery::Report> report; ///< none: nothing is known but what was said
        QPointer<const Transcript::Store> shown = {}; ///< that it is a copy of, where the history does not have it
    };
    using ReadSide = Base::Result<Side>;
    [[nodiscard]] static const Transcript::Store *transcriptOf(const std::optional<Side> &side);
    [[nodiscard]] ReadSide read(qint64 id);
    [[nodiscard]] ReadSide readShown() const;
    [[nodiscard]] bool canRead(const QList<qint64> &ids);
    void take(ReadSide left, ReadSide right);
    void takeByAge(ReadSide one, ReadSide other);
    void give(NoGoodOne reason);
    [[nodiscard]] bool isShown(const Side &side) const;
    void compareAnew();

    HistoryDesk &m_history;
    const DialogueDesk &m_dialogue;
    std::optional<Side> m_left;
    std::optional<Side> m_right;
    CompareSnapshot m_snapshot;
};

} // namespace Workbench
