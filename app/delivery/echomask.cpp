// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/echomask.h"

#include "smtp/command.h"
#include "smtp/plan.h"

namespace Delivery {

namespace {

constexpr qsizetype shortestWord = 6;

} // namespace

void EchoMask::guard(const Smtp::Login &login)
{
    if (login.password.isEmpty())
        return;
    const QByteArrayView separator("\0", 1);
    m_forms.push_back(Base::Secret::joined({separator, login.user, separator, login.password.reveal()}).toBase64());
    m_forms.push_back(login.password.toBase64());
    if (login.password.size() >= shortestWord)
        m_forms.push_back(login.password.duplicate());
}

QByteArray EchoMask::masked(QByteArray line) const
{
    for (const Base::Secret &form : m_forms)
        line.replace(form.reveal(), Smtp::secretMask());
    return line;
}

} // namespace Delivery
