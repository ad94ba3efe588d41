// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/makechannel.h"

#include "net/localchannel.h"
#include "net/socketchannel.h"

namespace Net {

std::unique_ptr<Channel> makeChannel(const Endpoint &endpoint, Route route, TlsPolicy policy, TlsSessions *sessions)
{
    if (endpoint.isLocal())
        return std::make_unique<LocalChannel>();
    return std::make_unique<SocketChannel>(std::move(route), std::move(policy), sessions);
}

} // namespace Net
