// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Transcript {
class Store;
}

namespace Ui {

/// The row of the reply to this command or letter, or of the command that this reply answers; -1: there is none.
[[nodiscard]] qsizetype partnerOf(const Transcript::Store &store, qsizetype row);

} // namespace Ui
