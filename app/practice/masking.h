// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Practice {

/// What a line of the client is, as far as secrets go.
enum class Secrecy : quint8 {
    Command, ///< a secret is behind AUTH and its mechanism alone
    LoginAnswer, ///< all of it is secret, but for the `*` that cancels
};

/// The line as a transcript may show it: dots in the place of a secret, the line end as it came.
[[nodiscard]] QByteArray displayForm(QByteArrayView line, Secrecy secrecy);

} // namespace Practice
