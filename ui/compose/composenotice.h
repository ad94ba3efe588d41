// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QString>

#include "ui/common/theme.h"

namespace Message {
struct OwnEnvelope;
}
namespace Workbench {
struct ComposeSnapshot;
struct SentLetter;
} // namespace Workbench

namespace Ui {

/// What a button above a letter does.
enum class ComposeStep : quint8 {
    GoToSender,
    GoToRecipients,
    GoToSubject,
    GoToText,
    GoToAttachments,
    OpenServer,
    Discard,
    UndoDiscard,
    EditAsNew,
    WriteToRefused,
    LinkEnvelope,
};

/// What is to be said above a letter, and the step that helps.
struct ComposeNotice {
    Tone tone = Tone::Note;
    QString text;
    std::optional<ComposeStep> step;
    friend bool operator==(const ComposeNotice &, const ComposeNotice &) = default;
};

[[nodiscard]] QString stepLabel(ComposeStep step);
/// What is wrong with that in From, in one sentence; empty: nothing, or nothing is there yet.
[[nodiscard]] QString senderProblem(const QString &from);
/// Why the last wish to send was not followed, and where to mend it.
[[nodiscard]] std::optional<ComposeNotice> refusalNotice(const Workbench::ComposeSnapshot &snapshot);
/// What became of a letter that has gone out: to whom, and to whom not.
[[nodiscard]] ComposeNotice sentNotice(const Workbench::SentLetter &sent);
/// The letter does not go to those whom it names.
[[nodiscard]] ComposeNotice envelopeNotice(const Message::OwnEnvelope &envelope);
[[nodiscard]] ComposeNotice restoredNotice();
[[nodiscard]] ComposeNotice discardedNotice();

} // namespace Ui
