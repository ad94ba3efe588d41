// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Message {

class Letter;

/// The header section in the plainest form that the letter can have: for those who look at it.
[[nodiscard]] QByteArray shownHeader(const Message::Letter &letter);

} // namespace Message
