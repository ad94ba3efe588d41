// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "base/result.h"
#include "transcript/export.h"

namespace Ui {

/// Writes a conversation, or some of its lines. Errors: FileUnwritable.
[[nodiscard]] Base::Result<void> saveTranscript(const Transcript::Store &store, const QString &path,
    Transcript::ExportFormat format, const Transcript::ExportOptions &options = {});

} // namespace Ui
