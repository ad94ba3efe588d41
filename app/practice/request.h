// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Practice {

/// A command line of a client, cut into its parts.
struct Request {
    QByteArray verb; ///< capitals
    QByteArrayView argument; ///< a view into the line; no white space at either end

    /// The line may still have its line end.
    [[nodiscard]] static Request parse(QByteArrayView line);
};

/// No NUL, no CR inside, no other control character but the tab.
[[nodiscard]] bool isCleanLine(QByteArrayView lineWithoutEnd);
/// The line without CRLF or LF.
[[nodiscard]] QByteArrayView withoutLineEnd(QByteArrayView line);
/// LF without CR before it.
[[nodiscard]] bool endsWithBareLineFeed(QByteArrayView line);

} // namespace Practice
