// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include "transcript/ladderchapter.h"

namespace Transcript {

/// Conversations one below the other as arrows between client and server, drawn with characters, for a mail or a ticket:
/// `-` goes in clear, `=` is encrypted, `.` is no word but a way. A heading has a line of its own, however long. Every line
/// ends with a line feed.
[[nodiscard]] QString asTextLadder(const QList<LadderChapter> &chapters);

} // namespace Transcript
