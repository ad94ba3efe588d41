// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Transcript {

class Store;

/// Conversations one below the other as arrows between client and server, drawn with characters, for a mail or a ticket:
/// `-` goes in clear, `=` is encrypted, `.` is no word but a way. Every line ends with a line feed.
[[nodiscard]] QString asTextLadder(const QList<const Store *> &conversations);

} // namespace Transcript
