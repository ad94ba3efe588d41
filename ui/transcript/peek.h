// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Transcript {
class Store;
}

namespace Ui {

/// What a line of a login says behind its base64: the server's prompt decoded, and of the client's answer what it
/// consists of. Never a secret: a transcript has none, they are masked before they are written down. Empty: nothing.
[[nodiscard]] QString peekText(const Transcript::Store &store, qsizetype row);

} // namespace Ui
