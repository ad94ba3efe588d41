// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <variant>

#include "smtp/plan.h"

namespace Smtp {

// What a user wants who speaks with a server by hand.

/// A line as it was written. Whatever it is, it goes out.
struct TypedLine {
    Base::Secret text; ///< until it is known whether something in it must be hidden
    QByteArray lineEnd = QByteArrayLiteral("\r\n"); ///< or another one, or none
    bool isSecretAllowedInClear = false;
};
/// The login is done by the program, so that the secret need not be typed.
struct HandLogin {
    Login login;
};
/// The connection is closed without a word.
struct HangUp { };

using HandWish = std::variant<TypedLine, HandLogin, HangUp>;

} // namespace Smtp
