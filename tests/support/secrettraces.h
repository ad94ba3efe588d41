// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>

namespace Support {

/// What must be found nowhere when this is a secret: it, each half of it, and both as they stand inside of base64, whatever
/// is encoded before and behind. It must have sixteen octets at least, so that nothing is found by chance.
[[nodiscard]] QByteArrayList tracesOf(const QByteArray &secret);

} // namespace Support
