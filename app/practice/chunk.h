// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>

namespace Practice {

/// What BDAT announces, RFC 3030 2: `octets [LAST]`.
struct Chunk {
    qint64 octets = 0;
    bool isLast = false;
    bool isRefused = false; ///< its octets come all the same, and are thrown away

    /// None: this is no size, and nobody can know how many octets follow.
    [[nodiscard]] static std::optional<Chunk> parse(QByteArrayView argument);
};

} // namespace Practice
