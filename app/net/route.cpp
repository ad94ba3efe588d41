// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/route.h"

namespace Net {

Route Route::duplicate() const
{
    Route route{.family = family, .localAddress = localAddress, .nameServer = nameServer, .header = header};
    if (proxy)
        route.proxy = Proxy{proxy->kind, proxy->server, proxy->user, proxy->password.duplicate()};
    return route;
}

} // namespace Net
