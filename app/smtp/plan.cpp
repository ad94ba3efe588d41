// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/plan.h"

namespace Smtp {

Login Login::duplicate() const
{
    return {.user = user,
        .authorization = authorization,
        .password = password.duplicate(),
        .token = token.duplicate(),
        .mechanisms = mechanisms,
        .initialResponse = initialResponse,
        .isAllowedInClear = isAllowedInClear};
}

} // namespace Smtp
