// SPDX-FileCopyrightText: 2026 The Postscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/run.h"

namespace Delivery {

void Run::passOn(const Run &conversation)
{
    connect(&conversation, &Run::tlsLearnt, this, &Run::tlsLearnt);
    connect(&conversation, &Run::bodySent, this, &Run::bodySent);
    connect(&conversation, &Run::stillWaiting, this, &Run::stillWaiting);
}

} // namespace Delivery
