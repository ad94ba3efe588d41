// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace Practice {

/// A reply as the server makes it, RFC 5321 4.2.
struct Answer {
    int code = 0;
    QByteArray enhancedCode; ///< "5.5.1"; empty where RFC 2034 3 and 4 have none
    QList<QByteArray> lines; ///< without code and line end

    /// As they go out, each with code, enhanced code and CRLF.
    [[nodiscard]] QList<QByteArray> wireLines() const;
    friend bool operator==(const Answer &, const Answer &) = default;
};

/// An answer of one line.
[[nodiscard]] Answer answer(int code, const QByteArray &enhancedCode, const QByteArray &text);

} // namespace Practice
