// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/require.h"

#include <cstdio>
#include <cstdlib>

namespace Fuzz {

void require(bool holds, const char *rule)
{
    if (holds)
        return;
    std::fprintf(stderr, "This does not hold: %s\n", rule);
    std::abort();
}

} // namespace Fuzz
