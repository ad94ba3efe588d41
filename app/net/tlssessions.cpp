// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/tlssessions.h"

#include <algorithm>

#include "base/limits.h"
#include "net/tlsconfiguration.h"

namespace Net {

Base::Result<QSslConfiguration> TlsSessions::configuration(const TlsPolicy &policy)
{
    if (m_read && m_read->policy == policy)
        return m_read->configuration;
    Base::Result<QSslConfiguration> configuration = tlsConfiguration(policy);
    if (configuration)
        m_read = Read{policy, *configuration};
    return configuration;
}

std::optional<TlsSessions::Session> TlsSessions::find(const Endpoint &server, const TlsPolicy &policy) const
{
    const auto kept
        = std::ranges::find_if(m_kept, [&](const Kept &one) { return one.server == server && one.policy == policy; });
    return kept == m_kept.end() ? std::nullopt : std::optional(kept->session);
}

void TlsSessions::keep(const Endpoint &server, const TlsPolicy &policy, Session session)
{
    m_kept.remove_if([&](const Kept &one) { return one.server == server && one.policy == policy; });
    m_kept.push_front({server, policy, std::move(session)});
    if (m_kept.size() > Base::Limits::tlsSessions)
        m_kept.pop_back();
}

} // namespace Net
