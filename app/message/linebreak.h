// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>

#include <QStringView>

namespace Message {

/// Holds CR, LF or NUL, which could begin a header field of their own (RFC 5322 2.2).
[[nodiscard]] inline bool breaksLine(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c == u'\r' || c == u'\n' || c == u'\0'; });
}

} // namespace Message
