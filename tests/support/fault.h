// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>

#include <QtGlobal>

namespace Support {

/// What happens to the octets of one connection that go one way. The octets themselves are never changed.
struct Fault {
    enum class Cut : quint8 { Closed, Reset };

    /// After so many octets both sides lose the connection; none: never.
    std::optional<qint64> cutAfter = {};
    Cut cut = Cut::Closed;
    /// At most so many octets at a time; 0: as they come.
    qsizetype pieceOctets = 0;
    /// How long octets are held back. What comes meanwhile goes on together with them.
    std::chrono::milliseconds delay{0};
};

} // namespace Support
