// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>

#include <QFileDevice>

#include "base/result.h"
#include "transcript/export.h"

namespace Workbench {
class DialogueDesk;
}

namespace Cli {

struct Invocation;

/// "none", "folded", "full"; null: another word.
[[nodiscard]] std::optional<Transcript::LetterDetail> letterDetailFrom(const QString &word);

/// The file that a conversation is written to when it is over; its suffix says how.
///
/// It is opened before anything is sent: a wrong path must not come to light after the letter has gone.
class TranscriptSink final {
public:
    /// Errors: FileUnwritable.
    [[nodiscard]] Base::Result<void> open(const QString &path);
    /// The conversation that the desk looks at, as the options want it. Errors: FileUnwritable.
    [[nodiscard]] Base::Result<void> write(const Workbench::DialogueDesk &desk, const Invocation &invocation);

private:
    [[nodiscard]] Base::Error error() const;

    std::unique_ptr<QFileDevice> m_file;
};

} // namespace Cli
