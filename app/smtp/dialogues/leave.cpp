// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smtp/dialogues/leave.h"

namespace Smtp {

Dialogue<> leave(Concluded conclusion)
{
    co_yield conclusion;
    co_await say(Base::Stage::Quit, quit());
}

Dialogue<> breakOff(qsizetype unheard, Concluded conclusion)
{
    co_yield conclusion;
    for (; unheard > 0; --unheard)
        co_await hear(Base::Stage::Quit);
    co_await say(Base::Stage::Quit, quit());
}

} // namespace Smtp
