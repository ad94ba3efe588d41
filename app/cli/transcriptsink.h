// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QFileDevice>

#include "base/result.h"

namespace Transcript {
class Store;
}

namespace Cli {

/// The file that a conversation is written to when it is over; its suffix says how.
///
/// It is opened before anything is sent: a wrong path must not come to light after the letter has gone.
class TranscriptSink final {
public:
    /// Errors: FileUnwritable.
    [[nodiscard]] Base::Result<void> open(const QString &path);
    /// facts: for JSON, Workbench::factsOf(). Errors: FileUnwritable.
    [[nodiscard]] Base::Result<void> write(const Transcript::Store &store, const QByteArray &facts);

private:
    [[nodiscard]] Base::Error error() const;

    std::unique_ptr<QFileDevice> m_file;
};

} // namespace Cli
