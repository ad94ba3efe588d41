// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/gate.h"

namespace Delivery {

void Gate::setPolicy(Policy policy)
{
    m_policy = policy;
    if (policy == Policy::RunFreely)
        release();
}

bool Gate::letsPass(const QByteArray &display)
{
    if (m_policy == Policy::RunFreely)
        return true;
    m_held = display;
    m_isHolding = true;
    Q_EMIT holding(display);
    return false;
}

void Gate::step()
{
    release();
}

void Gate::forget()
{
    m_isHolding = false;
    m_held.clear();
}

void Gate::release()
{
    if (!m_isHolding)
        return;
    m_isHolding = false;
    m_held.clear();
    Q_EMIT released();
}

} // namespace Delivery
