// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include "transcript/entry.h"

namespace Transcript {

class Store;

/// What one side said before the other side spoke.
struct Flight {
    bool isClient = false;
    qsizetype first = 0; ///< row
    qsizetype entries = 0;
    qint64 time = 0; ///< of its beginning, as Entry::time
    qint64 octets = 0; ///< as they may be seen: a mask counts as it stands
    QByteArray summary; ///< "MAIL, RCPT, DATA" or "250, 250, 354"
    friend bool operator==(const Flight &, const Flight &) = default;
};

/// In their order, at most so many.
[[nodiscard]] QList<Flight> flightsOf(const Store &store, qsizetype atMost);

} // namespace Transcript
